import { expect, type Page, test } from '@playwright/test';
import { importTver, previewTver, sampleFile } from './support/contacts';
import { type Product, startProduct } from './support/host';
import { lookWell } from './support/look';

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await startProduct({ Demo: 'true' });
});
test.afterAll(() => product?.stop());

async function signIn(page: Page) {
  await page.goto(`${product.url}/contacts`);
  await page.getByLabel('Электронная почта').fill('manager@demo.example');
  await page.getByLabel('Пароль', { exact: true }).fill('demo-zarozhdenie');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('heading', { name: 'Контакты' })).toBeVisible();
}

test('people are found, opened, edited and added', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.getByLabel('Поиск').fill('zzz');
  await expect(page.getByText('Никого не нашлось')).toBeVisible();
  await page.getByLabel('Поиск').fill('колыбель');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  // A name must not stand in an address; a reload keeps it all the same.
  expect(page.url()).not.toContain('?');
  await page.reload();
  await expect(page.getByLabel('Поиск')).toHaveValue('колыбель');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByText('Президент фонда', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Изменить' }).click();
  await page.getByLabel('Телефоны').fill('12-34');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Это не похоже на номер телефона').first()).toBeVisible();
  await lookWell(page, 'person-edit');
  await page.getByLabel('Телефоны').fill('8 (4822) 30-00-55 доб. 7');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('+7 4822 30-00-55, доб. 7')).toBeVisible();

  await page.goto(`${product.url}/contacts/new`);
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await expect(page.getByText('Укажите основание.')).toBeVisible();
  await page.getByLabel('Фамилия, имя, отчество').fill('Новикова Вера Павловна');
  await page.getByRole('radio', { name: 'Люди дали согласие' }).check();
  await lookWell(page, 'person-new');
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await expect(page.getByRole('heading', { name: 'Новикова Вера Павловна' })).toBeVisible();
});

test('a list is previewed, put right, imported and undone', async ({ page }) => {
  // axe walks fifty rows at two widths, several times.
  test.setTimeout(240_000);
  await signIn(page);
  await page.goto(`${product.url}/contacts/import`);
  await page.locator('input[type=file]').setInputFiles(sampleFile('tver.xlsx'));
  await expect(page.getByText('Укажите основание.').first()).toBeVisible();
  await lookWell(page, 'import-upload');
  await previewTver(page);
  await page.getByText('С ошибкой: 1').click();
  await expect(page.getByText('Это не похоже на имя человека')).toBeVisible();
  await page.getByText('Столбцы таблицы').click();
  await lookWell(page, 'import-errors');
  await page.getByRole('button', { name: /Исправить строку/ }).click();
  await page.getByRole('dialog').getByLabel('Фамилия, имя, отчество').fill('Южный Пётр Ильич');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('С ошибкой: 0')).toBeVisible();
  await page.getByRole('button', { name: 'Загрузить 58 человек' }).click();
  await expect(page.getByText('Добавлено 58 человек.')).toBeVisible({ timeout: 60_000 });
  await lookWell(page, 'import-done');
  await page.getByRole('button', { name: 'Отменить загрузку' }).click();
  await expect(page.getByText('Убрано 58 человек.')).toBeVisible({ timeout: 60_000 });
});

test('the whole list comes in by the helper that other tests use', async ({ page }) => {
  await signIn(page);
  await importTver(page);
  await page.getByRole('button', { name: 'Отменить загрузку' }).click();
  await expect(page.getByText('Убрано 57 человек.')).toBeVisible({ timeout: 60_000 });
});
