import { expect, type Page, test } from '@playwright/test';
import { markStep, planEvent, writeAnnouncement } from './support/events';
import { type Product, startProduct } from './support/host';
import { lookWell } from './support/look';

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  product = await startProduct({ Demo: 'true' });
});
test.afterAll(() => product.stop());

async function signIn(page: Page) {
  await page.goto(`${product.url}/sign-in`);
  await page.getByLabel('Электронная почта').fill('manager@demo.example');
  await page.getByLabel('Пароль', { exact: true }).fill('demo-zarozhdenie');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Главная' })).toBeVisible();
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a manager plans, announces and marks; what only the work shows looks well', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  // The demo's public event is today; what it asks for depends on the hour.
  await expect(
    page.getByText(/отмечайте пришедших|Отметьте, кто пришёл|принятую резолюцию|краткий отчёт/).first(),
  ).toBeVisible();

  await page.goto(`${product.url}/events/new`);
  await page.getByLabel('Конец').first().fill('10:20');
  await expect(
    page.getByText('По инструкции сессия длится от 60 до 90 минут. Сохранить можно.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Запланировать мероприятие' }).click();
  await expect(page.getByText('Заполните это поле.').first()).toBeVisible();
  await lookWell(page, 'plan');
  await page.getByLabel('Конец').first().fill('11:15');

  const eventId = await planEvent(page, { date: inDays(20) });
  await writeAnnouncement(page, eventId, 'Ждём вас');
  await expect(page.getByText('не хватает')).toHaveCount(4);
  await lookWell(page, 'announcement');
  await page.getByRole('button', { name: 'Собрать заново из плана' }).click();
  await page.getByRole('button', { name: 'Сохранить анонс' }).click();
  await expect(page.getByText('не хватает')).toHaveCount(0);

  await page.goto(`${product.url}/events/${eventId}/steps?step=1`);
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookWell(page, 'step-dialog');
  await markStep(page, eventId, 1, 'Письмо палаты');
  await expect(page.getByText('Готово 2 из 8')).toBeVisible();

  for (const open of ['edit', 'move', 'postpone', 'cancel', 'agreement']) {
    await page.goto(`${product.url}/events/${eventId}/program?open=${open}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await lookWell(page, `program-${open}`);
  }
  await page.goto(`${product.url}/events?open=calendar`);
  await expect(page.getByRole('dialog').getByLabel('Адрес календаря')).toHaveValue(/\/calendar\/.+\.ics$/);
  await lookWell(page, 'calendar-feed');
  await page.goto(`${product.url}/events`);
  await expect(
    page.getByRole('link', { name: 'Просемейный кластер в Тверской области', exact: true }).first(),
  ).toBeVisible();
});

test('two who edit the same words see both; an edit elsewhere disturbs nobody', async ({ page, context }) => {
  await signIn(page);
  const eventId = await planEvent(page, { date: inDays(25), topic: 'Семья и город' });
  await page.goto(`${product.url}/events/${eventId}/program?open=edit`);
  const colleague = await context.newPage();
  await colleague.goto(product.url);
  await markStep(colleague, eventId, 1, 'Согласовано');
  await page.getByRole('dialog').getByLabel('Тема').fill('Семья и область');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Изменения сохранены.')).toBeVisible();

  await page.goto(`${product.url}/events/${eventId}/program?open=edit`);
  await expect(page.getByRole('dialog').getByLabel('Тема')).toHaveValue('Семья и область');
  await colleague.goto(`${product.url}/events/${eventId}/program?open=edit`);
  await colleague.getByRole('dialog').getByLabel('Тема').fill('Семья и район');
  await colleague.getByRole('button', { name: 'Сохранить' }).click();
  await expect(colleague.getByText('Изменения сохранены.')).toBeVisible();
  await page.getByRole('dialog').getByLabel('Тема').fill('Семья и село');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Запись уже изменили')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Семья и район')).toBeVisible();
  await lookWell(page, 'conflict');
  await page.getByRole('button', { name: 'Сохранить мой вариант' }).click();
  await expect(page.getByText('Изменения сохранены.')).toBeVisible();
  await expect(page.getByText('Семья и село').first()).toBeVisible();

  // The same of an agenda, item by item.
  const first = (of: Page) => of.getByLabel('О чём пункт').first();
  for (const of of [page, colleague]) await of.goto(`${product.url}/events/${eventId}/agenda?edit=1`);
  await first(colleague).fill('Открытие и знакомство');
  await colleague.getByRole('button', { name: 'Сохранить повестку' }).click();
  await expect(colleague.getByText('Повестка сохранена.')).toBeVisible();
  await first(page).fill('Слово региональному центру');
  await page.getByRole('button', { name: 'Сохранить повестку' }).click();
  const both = page.getByRole('dialog', { name: 'Запись уже изменили' });
  await expect(both.getByText(/^Изменил: .+, \d/)).toBeVisible();
  await expect(both.locator('mark')).toHaveText([/^Слово региональному центру/, /^Открытие и знакомство/]);
  await lookWell(page, 'conflict-agenda');
  await both.getByRole('button', { name: 'Закрыть' }).click();
  await expect(first(page)).toHaveValue('Слово региональному центру');
  await page.getByRole('button', { name: 'Сохранить повестку' }).click();
  await both.getByRole('button', { name: 'Сохранить мой вариант' }).click();
  await expect(page.getByText('Повестка сохранена.')).toBeVisible();
});
