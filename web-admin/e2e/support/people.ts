import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** Signs in at this address of the product. */
export async function signIn(page: Page, url: string, email: string, password = 'demo-zarozhdenie') {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
}

/** The one-time link that the very first start prints for the first administrator. */
export function printedLink(log: string): string {
  const link = readFileSync(log, 'utf8').match(/First administrator: .* set the password at (\S+)/)?.[1];
  if (!link) throw new Error('The first start printed no link for the administrator');
  return link;
}

/** Opens a one-time link, sets the password and signs in with it. */
export async function welcome(page: Page, link: string, email: string, password: string) {
  await page.goto(link);
  await page.getByLabel('Новый пароль').fill(password);
  await page.getByLabel('Пароль ещё раз').fill(password);
  await page.getByRole('button', { name: 'Сохранить пароль' }).click();
  await expect(page.getByText('Пароль сохранён.')).toBeVisible();
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
}

interface Somebody {
  name: string;
  email: string;
  role: 'Менеджер' | 'Руководитель';
  region?: string;
}

/** The administrator adds an account on «Пользователи»; answers the link shown once. */
export async function addUser(page: Page, { name, email, role, region }: Somebody): Promise<string> {
  await page.goto(new URL('/admin/users?panel=new', page.url()).href);
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Фамилия, имя, отчество').fill(name);
  await panel.getByLabel('Электронная почта').fill(email);
  if (role !== 'Менеджер') {
    await panel.getByRole('checkbox', { name: 'Менеджер' }).uncheck();
    await panel.getByRole('checkbox', { name: role }).check();
  }
  if (region) {
    await panel.getByRole('combobox', { name: 'Регионы' }).fill(region);
    await page.getByRole('option', { name: region }).click();
    await page.keyboard.press('Tab');
  }
  await panel.getByRole('button', { name: 'Добавить и получить ссылку' }).click();
  const link = await panel.getByLabel('Одноразовая ссылка').inputValue();
  await panel.getByRole('button', { name: 'Ссылка передана, закрыть' }).click();
  await expect(page.getByRole('rowheader', { name })).toBeVisible();
  return link;
}
