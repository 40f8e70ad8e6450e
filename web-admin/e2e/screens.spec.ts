import { expect, test } from '@playwright/test';
import { sampleFile } from './support/contacts';
import { type Product, startProduct } from './support/host';
import { screenLooksWell } from './support/look';
import { as, today, visit } from './support/screens';

// Each test looks at many screens; a slow machine takes its time.
test.describe.configure({ timeout: 300_000 });

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await startProduct({ Demo: 'true' });
});
test.afterAll(() => product?.stop());

test('outside the sign-in', async ({ page }) => {
  await visit(page, product, {
    'out-sign-in': '/sign-in',
    'out-sign-in-welcome': '/sign-in?welcome=1',
    'out-welcome': '/welcome#token',
    'out-welcome-missing': '/welcome',
    'out-answer-broken': '/a/broken',
    'out-page-broken': '/p/broken',
    'out-guest-broken': '/c/broken',
  });
  await page.goto(`${product.url}/welcome#token`);
  await page.getByLabel('Новый пароль').fill('длинный-пароль-2026');
  await page.getByLabel('Пароль ещё раз').fill('длинный-пароль-2026');
  await page.getByRole('button', { name: 'Сохранить пароль' }).click();
  await expect(page.getByRole('heading', { name: 'Ссылка больше не действует' })).toBeVisible();
  await screenLooksWell(page, 'out-welcome-over');
});

test('the manager, outside a public event', async ({ browser }) => {
  await as(browser, product, 'manager', async (page) => {
    await visit(page, product, {
      'manager-home': '/',
      'manager-events': '/events',
      'manager-plan': '/events/new',
      'manager-contacts': '/contacts',
      'manager-contacts-filtered': '/contacts?category=authority&support=yes',
      'manager-organizations': '/contacts/organizations',
      'manager-coverage': '/contacts/coverage',
      'manager-reference-list': '/contacts/reference-list',
      'manager-duplicates': '/contacts/duplicates',
      'manager-offers': '/contacts/offers',
      'manager-new-person': '/contacts/new',
      'manager-import': '/contacts/import',
      'manager-calls': '/calls',
      'manager-not-found': '/nowhere',
      'manager-forbidden': '/admin/users',
    });
    await page.goto(`${product.url}/contacts`);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await screenLooksWell(page, 'manager-person');
    await page.goto(`${product.url}/contacts/import`);
    await page.getByRole('radio', { name: 'Официальный открытый контакт' }).check();
    await page.locator('input[type=file]').setInputFiles(sampleFile('tver.xlsx'));
    await expect(page.getByText('Все: 60')).toBeVisible();
    await screenLooksWell(page, 'manager-import-preview');
  });
});

test('the caller', async ({ browser }) => {
  await as(browser, product, 'caller', async (page) => {
    await visit(page, product, { 'caller-calls': '/calls', 'caller-forbidden': '/contacts' });
    await page.goto(`${product.url}/calls`);
    await page.getByRole('button', { name: /Начать обзвон|Проверить ещё раз/ }).click();
    await screenLooksWell(page, 'caller-card');
  });
});

test('the lead', async ({ browser }) => {
  await as(browser, product, 'lead', async (page) => {
    const event = `/events/${await today(page, product)}`;
    await visit(page, product, {
      'lead-home': '/',
      'lead-step-template': '/events/step-template',
      'lead-step-template-edit': '/events/step-template?edit=yes',
      'lead-days-off': '/days-off',
      'lead-days-off-new': '/days-off?panel=new',
      'lead-country': '/country',
      'lead-region-to-choose': '/contacts',
      'lead-texts': '/texts',
      'lead-texts-letter': '/texts?as=letter',
      'lead-country-region': '/country?code=69',
      'lead-events': '/events?region=69',
      'lead-steps': `${event}/steps?region=69`,
      'lead-invitations': `${event}/invitations?region=69`,
      'lead-report': `${event}/report?region=69`,
      'lead-contacts': '/contacts?region=69',
      'lead-coverage': '/contacts/coverage?region=69',
      'lead-duplicates': '/contacts/duplicates?region=69',
      'lead-reference-list': '/contacts/reference-list',
      'lead-reference-edit': '/contacts/reference-list?edit=yes',
      'lead-offers-forbidden': '/contacts/offers?region=69',
    });
  });
});

test('the administrator', async ({ browser }) => {
  await as(browser, product, 'admin', async (page) => {
    await visit(page, product, {
      'admin-users': '/admin/users',
      'admin-users-none': '/admin/users?search=никого',
      'admin-user-new': '/admin/users?panel=new',
      'admin-regions': '/admin/regions',
      'admin-regions-found': '/admin/regions?search=твер',
      'admin-regions-none': '/admin/regions?search=никого',
      'admin-region-edit': '/admin/regions?search=твер&panel=69',
      'admin-mail': '/admin/mail',
      'admin-mail-filtered': '/admin/mail?state=rejected',
      'admin-dead-letters': '/admin/dead-letters',
    });
    await page.goto(`${product.url}/admin/users`);
    await page.getByRole('button', { name: /^Изменить: Рощин/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await screenLooksWell(page, 'admin-user-edit');
    await page.getByRole('button', { name: 'Получить новую ссылку' }).click();
    await expect(page.getByLabel('Одноразовая ссылка')).toHaveValue(/\/welcome#/);
    await screenLooksWell(page, 'admin-user-link');
  });
});
