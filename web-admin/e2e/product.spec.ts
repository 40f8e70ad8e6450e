import { expect, test } from '@playwright/test';
import { type Product, startProduct } from './support/host';
import { lookWell } from './support/look';

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await startProduct({ Demo: 'true' });
});
test.afterAll(() => product?.stop());

test('the demo manager signs in, is refused with a wrong password, signs out', async ({ page }) => {
  await page.goto(`${product.url}/contacts`);
  await page.getByLabel('Электронная почта').fill('manager@demo.example');
  await page.getByLabel('Пароль', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('alert')).toContainText('не подходит');
  await page.getByLabel('Пароль', { exact: true }).fill('demo-zarozhdenie');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page).toHaveURL(`${product.url}/contacts`);
  await expect(page.getByRole('banner')).toContainText('Тверская область');
  await page.getByRole('button', { name: /Учётная запись/ }).click();
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByRole('heading', { name: 'Вход' })).toBeVisible();
  await page.goto(`${product.url}/contacts`);
  await expect(page).toHaveURL(/\/sign-in\?return=/);
});

test('the security policy of the host lets everything of the page through', async ({ page }) => {
  const complaints: string[] = [];
  page.on(
    'console',
    (m) => m.type() === 'error' && /Content Security|Refused/.test(m.text()) && complaints.push(m.text()),
  );
  await page.goto(product.url);
  await expect(page.getByRole('heading', { name: 'Вход' })).toBeVisible();
  await lookWell(page, 'sign-in-product');
  expect(complaints).toEqual([]);
});
