import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

const SAMPLES = new URL('../../../data/samples/contacts/', import.meta.url);

export const sampleFile = (name: string) => fileURLToPath(new URL(name, SAMPLES));

/** Uploads the Tver list as a signed-in manager would, and stops at the preview. */
export async function previewTver(page: Page) {
  // The list is uploaded from the place itself: works wherever the product runs.
  await page.goto(new URL('/contacts/import', page.url()).href);
  await page.getByRole('radio', { name: 'Официальный открытый контакт' }).check();
  await page.locator('input[type=file]').setInputFiles(sampleFile('tver.xlsx'));
  await expect(page.getByText('Все: 60')).toBeVisible();
  for (const words of ['Новые: 56', 'Уже есть: 2', 'Без связи: 1', 'С ошибкой: 1']) {
    await expect(page.getByText(words)).toBeVisible();
  }
}

/** Uploads the Tver list, checks the preview, commits and waits for the result; 57 people are in the contacts then. */
export async function importTver(page: Page) {
  await previewTver(page);
  await page.getByRole('button', { name: 'Загрузить 57 человек' }).click();
  await expect(page.getByText('Список загружен')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Добавлено 57 человек.')).toBeVisible();
}
