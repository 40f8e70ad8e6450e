import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { simpleParser } from 'mailparser';
import { type Product, startProduct } from './support/host';
import { answerLink, callThree, chooseAndSend } from './support/invitations';
import { lookWell } from './support/look';

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await startProduct({ Demo: 'true' });
});
test.afterAll(() => product?.stop());

async function signIn(page: Page, email: string) {
  await page.goto(`${product.url}/sign-in`);
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill('demo-zarozhdenie');
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('banner')).toContainText('Тверская область');
}

/** A public event with its announcement, by the API. */
async function plan(page: Page): Promise<string> {
  const headers = { 'X-CSRF': '1' };
  const date = new Date(Date.now() + 10 * 24 * 3600_000).toISOString().slice(0, 10);
  const planned = await page.request.post(`${product.url}/api/v1/events/public-events`, {
    headers,
    data: {
      topic: 'Семья и работа в Твери',
      purpose: 'Создание просемейного кластера',
      date,
      venue: { name: 'Общественная палата', address: 'Тверь, Советская площадь, 1', kind: 'publicChamber' },
      roundTable: { start: '10:00:00', end: '11:15:00', format: 'roundTable' },
      discussion: { start: '11:45:00', end: '13:00:00' },
    },
  });
  const { id } = await planned.json();
  const path = `${product.url}/api/v1/events/public-events/${id}/announcement`;
  const draft = await page.request.get(path, { headers });
  const written = await page.request.put(path, {
    headers: { ...headers, 'If-Match': draft.headers().etag ?? '"1"' },
    data: {
      text: 'Тема: семья и работа. Назначение: просемейный кластер. Место: Общественная палата. Время: 10:00.',
    },
  });
  expect(written.ok(), await written.text()).toBe(true);
  return id;
}

test('people are chosen, invited, answer by the link and by phone', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await signIn(page, 'manager@demo.example');
  const id = await plan(page);
  await page.goto(`${product.url}/events/${id}/invitations`);
  await expect(page.getByRole('status').filter({ hasText: 'Чтобы пришли 12 человек' })).toContainText(
    'пригласите 46',
  );
  await lookWell(page, 'invitations-empty');
  await page.getByRole('button', { name: 'Выбрать людей' }).first().click();
  await expect(page.getByRole('list', { name: 'Контакты региона' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).click();
  const count = await chooseAndSend(page);
  expect(count).toBeGreaterThan(5);
  await expect(page.getByRole('region', { name: 'Воронка приглашений' })).toBeVisible();

  if (product.folder) {
    await expect(async () => {
      const folder = join(product.folder!, 'mail');
      const mails = await Promise.all(
        readdirSync(folder).map((f) => simpleParser(readFileSync(join(folder, f)))),
      );
      const link = mails.map((m) => m.text?.match(/http\S+\/a\/[\w.-]+/)?.[0]).find(Boolean);
      await answerLink(browser, link!.replace(/^https?:\/\/[^/]+/, product.url));
    }).toPass({ timeout: 90_000, intervals: [1000] });
    await page.reload();
    await expect(page.getByText('предварительное согласие').filter({ visible: true }).first()).toBeVisible();
  }

  await page.goto(`${product.url}/events/${id}/calls`);
  await page.getByRole('button', { name: 'Начать обзвон' }).click();
  await expect(page.getByRole('region', { name: 'Чем закончился звонок' })).toBeVisible();
  await page.getByRole('button', { name: 'Пропустить' }).click();
  await callThree(page);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(page.getByText('Запись отменена.')).toBeVisible();
});

test('a broken link says so', async ({ page }) => {
  await page.goto(`${product.url}/a/broken`);
  await expect(page.getByRole('heading', { name: 'Ссылка не открывается' })).toBeVisible();
});

test('a caller has the calls and nothing else', async ({ page }) => {
  await signIn(page, 'caller@demo.example');
  await page.goto(`${product.url}/calls`);
  await expect(page.getByRole('button', { name: /Начать обзвон|Проверить ещё раз/ })).toBeVisible();
});
