import { expect, type Page, test } from '@playwright/test';
import { type Product, startProduct } from './support/host';
import { lookWell } from './support/look';
import { drawPhotos, expectCountry, fillReport, sendReport } from './support/reporting';

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await startProduct({
    Demo: 'true',
    Reporting__LeadName: 'Проектов Пётр Петрович',
    Reporting__LeadEmail: 'project.lead@example.org',
  });
});
test.afterAll(() => product?.stop());

async function signIn(page: Page, email: string) {
  await page.goto(`${product.url}/sign-in`);
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill('demo-zarozhdenie');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
}

test('the manager fills the report, adds photos and sends it', async ({ page }, info) => {
  test.setTimeout(120_000);
  await signIn(page, 'manager@demo.example');
  const list = await (await page.request.get(`${product.url}/api/v1/events/public-events`)).json();
  await page.goto(`${product.url}/events/${list.items[0].id}/report`);
  await expect(page.getByRole('heading', { name: 'Отчёт', level: 1 })).toBeVisible();
  await fillReport(page, await drawPhotos(page, (name) => info.outputPath(name), 3));

  // A file that is no picture says so and stands in nobody's way.
  await page
    .locator('section[aria-labelledby="report-photos"] input[type=file]')
    .setInputFiles({ name: 'список.txt', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
  await expect(page.getByText(/Не загружено: «список.txt»/)).toBeVisible();

  const shown = page.locator('section[aria-labelledby="report-photos"] li img');
  const last = await shown.count();
  await page.getByRole('button', { name: `Фото ${last}: переставить раньше` }).click();
  await expect(shown.nth(last - 2)).toHaveAttribute('alt', `Снимок ${last}`);
  await lookWell(page, 'report');
  await sendReport(page);
  await expect(page.locator('[data-state="kept"], [data-state="planned"]').first()).toBeVisible();
});

test('somebody else saved meanwhile: both texts are shown, mine is kept when I say so', async ({ page }) => {
  await signIn(page, 'manager@demo.example');
  const list = await (await page.request.get(`${product.url}/api/v1/events/public-events`)).json();
  const started = await page.request.get(
    `${product.url}/api/v1/reporting/reports?eventId=${list.items[0].id}`,
  );
  const report = `${product.url}/api/v1/reporting/reports/${(await started.json())[0].id}`;
  await page.goto(`${product.url}/events/${list.items[0].id}/report`);
  let first = true;
  await page.route(report, async (route) => {
    if (route.request().method() === 'PATCH' && first) {
      first = false;
      const etag = route.request().headers()['if-match']!;
      await page.request.patch(report, {
        headers: { 'X-CSRF': '1', 'If-Match': etag, Origin: product.url },
        data: { text: 'Текст коллеги' },
      });
    }
    await route.continue();
  });
  await page.getByLabel('Своими словами о главном').fill('Мой текст');
  const dialog = page.getByRole('dialog', { name: 'Запись уже изменили' });
  await expect(dialog).toContainText('Текст коллеги');
  await expect(dialog).toContainText('Мой текст');
  await lookWell(page, 'report-conflict');
  await dialog.getByRole('button', { name: 'Сохранить мой вариант' }).click();
  await expect(page.getByText(/^Сохранено \d\d:\d\d/)).toBeVisible();
  expect((await (await page.request.get(report)).json()).text).toBe('Мой текст');
});

test('the lead sees the country by map, funnel and table', async ({ page }) => {
  await signIn(page, 'lead@demo.example');
  await expect(page.getByRole('heading', { name: 'Главная', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Открыть страну' }).click();
  await expect(page.getByRole('heading', { name: 'Страна', level: 1 })).toBeVisible();
  await page.getByLabel('Найти регион').fill('хабаров');
  await expect(page).toHaveURL(/search=/);
  await page.getByRole('button', { name: 'Показать регион: Хабаровский край' }).click();
  await expect(page).toHaveURL(/code=27/);
  await page.getByLabel('Показатель на карте').selectOption('agreedShare');

  // One tab stop, arrows inside.
  await page.locator('[role=option][data-code="27"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[role=option]:focus')).not.toHaveAttribute('data-code', '27');
  const dashboard = await (await page.request.get(`${product.url}/api/v1/reporting/dashboard`)).json();
  const row = dashboard.regions.find((r: { code: string }) => r.code === '27');
  await expectCountry(page, '27', {
    sent: row.sent,
    agreed: row.agreed,
    confirmed: row.confirmed,
    attended: row.attended,
  });
});
