import { expect, test } from '@playwright/test';
import { type Product, startProduct } from './support/host';
import { screenLooksWell } from './support/look';
import { pdfText } from './support/papers';
import { as, today, visit } from './support/screens';

// Apart from screens.spec.ts, so that the two run side by side.
// Each test looks at many screens; a slow machine takes its time.
test.describe.configure({ timeout: 300_000 });

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await startProduct({ Demo: 'true' });
});
test.afterAll(() => product?.stop());

test('the manager, in a public event', async ({ browser }) => {
  await as(browser, product, 'manager', async (page) => {
    const event = `/events/${await today(page, product)}`;
    await visit(page, product, {
      'manager-venues': '/events/venues',
      'manager-venue-new': '/events/venues?open=new',
      'manager-steps': `${event}/steps`,
      'manager-program': `${event}/program`,
      'manager-agenda': `${event}/agenda`,
      'manager-agenda-edit': `${event}/agenda?edit=1`,
      'manager-run-sheet': `${event}/agenda?view=sheet`,
      'manager-team': `${event}/team?edit=volunteers`,
      'manager-announcement': `${event}/announcement`,
      'manager-announcement-print': `${event}/announcement?tab=print`,
      'manager-announcement-page': `${event}/announcement?tab=page`,
      'manager-invitations': `${event}/invitations`,
      'manager-choose': `${event}/invitations?panel=choose`,
      'manager-event-calls': `${event}/calls`,
      'manager-participants': `${event}/participants`,
      'manager-participants-2': `${event}/participants?session=2`,
      'manager-positions': `${event}/session-1`,
      'manager-resolution': `${event}/session-1?tab=resolution`,
      'manager-proposals': `${event}/session-2`,
      'manager-appeal': `${event}/session-2?tab=appeal`,
      'manager-report': `${event}/report`,
    });

    // The browser prints the day as the paper does: one sheet of A4 with nothing of the screen around it.
    await page.goto(`${product.url}${event}/agenda?view=sheet`);
    await expect(page.getByRole('cell', { name: 'Регистрация участников' })).toBeVisible();
    const sheet = await page.pdf({ path: test.info().outputPath('run-sheet.pdf'), preferCSSPageSize: true });
    const [first, ...more] = pdfText(sheet).trimEnd().split('\f');
    expect(more).toEqual([]);
    expect(first).toMatch(/^\s*План дня/);
    expect(first).not.toMatch(/Напечатать|Главная|Мероприятия/);

    // A co-organiser's page without a sign-in, and what the manager sees of it (F12).
    await page.goto(`${product.url}${event}/session-1?tab=resolution`);
    await page.getByRole('button', { name: 'Составить проект' }).click();
    await expect(page.getByText('Согласование с соорганизаторами: 0 из 1.')).toBeVisible();
    await page.goto(`${product.url}${event}/team`);
    await screenLooksWell(page, 'manager-team');
    const link = new URL(await page.getByLabel(/^Личная ссылка:/).inputValue()).pathname;
    await page.goto(product.url + link);
    await screenLooksWell(page, 'out-guest');
    await page.getByLabel('Замечание к проекту').fill('Добавьте срок первой встречи');
    await page.getByRole('button', { name: 'Отправить замечание' }).click();
    await expect(page.getByText('Замечание отправлено менеджеру.')).toBeVisible();
    await screenLooksWell(page, 'out-guest-remarked');
    await page.goto(`${product.url}${event}/session-1?tab=resolution`);
    await page.getByLabel('Учтено').check();
    await screenLooksWell(page, 'manager-sign-off');
  });
});
