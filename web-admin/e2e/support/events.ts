import { expect, type Page } from '@playwright/test';

interface Plan {
  topic?: string;
  purpose?: string;
  /** Local date, `2026-12-10`. */
  date: string;
  venue?: { name: string; address: string };
}

/** Plans a public event as the manager does, and stays on its steps; answers its id. The page is signed in. */
export async function planEvent(page: Page, { topic, purpose, date, venue }: Plan): Promise<string> {
  await page.goto(new URL('/events/new', page.url()).href);
  await page.getByLabel('Тема').fill(topic ?? 'Просемейный кластер в Тверской области');
  await page.getByLabel('Назначение').fill(purpose ?? 'Договориться о создании просемейного кластера');
  await page.getByLabel('Дата').fill(date);
  await page.getByLabel('Название площадки').fill(venue?.name ?? 'Общественная палата Тверской области');
  await page.getByLabel('Адрес').fill(venue?.address ?? 'Тверь, Советская площадь, 1');
  await page.getByRole('button', { name: 'Запланировать мероприятие' }).click();
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/steps/);
  return page.url().match(/[0-9a-f-]{36}/)![0];
}

/** Saves the suggested announcement (or this text) of a public event. */
export async function writeAnnouncement(page: Page, eventId: string, text?: string) {
  await page.goto(new URL(`/events/${eventId}/announcement`, page.url()).href);
  const field = page.getByRole('textbox', { name: 'Текст анонса' });
  await expect(field).not.toHaveValue('');
  if (text !== undefined) await field.fill(text);
  await page.getByRole('button', { name: 'Сохранить анонс' }).click();
  await expect(page.getByText(text === undefined ? 'Анонс сохранён.' : /Анонс сохранён/)).toBeVisible();
}

/** Sets a step by hand with a note. */
export async function markStep(page: Page, eventId: string, step: number, note: string) {
  await page.goto(new URL(`/events/${eventId}/steps?step=${step}`, page.url()).href);
  await page.getByLabel('Почему').fill(note);
  await page.getByRole('button', { name: 'Отметить шаг' }).click();
  await expect(page.getByText('Шаг отмечен.')).toBeVisible();
}
