import { expect, type Page } from '@playwright/test';

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** Opens a section of the public event that is open now. */
async function open(page: Page, section: 'participants' | 'session-1' | 'session-2') {
  const { origin, pathname } = new URL(page.url());
  const eventId = pathname.match(/\/events\/([^/]+)/)?.[1];
  if (!eventId) throw new Error(`No public event is open at ${page.url()}`);
  await page.goto(`${origin}/events/${eventId}/${section}`);
}

/** At the door of both sessions: the first `n` people of each list are here; the lists are declared ready. Answers who came to session 1. */
export async function markAttendance(page: Page, n: number): Promise<string[]> {
  await open(page, 'participants');
  return markHere(page, n);
}

/** The same on the list that is open. */
export async function markHere(page: Page, n: number): Promise<string[]> {
  const came: string[] = [];
  for (const number of ['1', '2']) {
    await page
      .getByRole('radiogroup', { name: 'Сессия' })
      .getByText(`Сессия ${number}`, { exact: true })
      .click();
    await expect(page.locator(`[data-door="${number}"]`)).toBeVisible();
    const here = page.getByRole('list', { name: 'Участники' }).getByRole('button', { name: /: здесь$/ });
    const ready = page.getByRole('button', { name: 'Список готов' });
    if (await ready.isVisible()) {
      await ready.click();
      await expect(page.getByText(/^Список готов: /)).toBeVisible();
    }
    const people = Math.min(n, await here.count());
    for (let i = 0; i < people; i++) {
      const name = (await here.nth(i).getAttribute('aria-label'))!.replace(/: здесь$/, '');
      const saved = page.waitForResponse(
        (r) => r.request().method() === 'PUT' && r.url().endsWith('/attendance'),
      );
      await here.nth(i).click();
      expect((await saved).status()).toBe(204);
      if (number === '1') came.push(name);
    }
    for (let i = 0; i < people; i++) await expect(here.nth(i)).toHaveAttribute('aria-pressed', 'true');
  }
  return came;
}

export interface Said {
  /** Surname, or more of the name. */
  who: string;
  text: string;
  topic?: 'Семейная политика' | 'Демографическое развитие';
  stance?: 'Поддерживает' | 'С замечаниями' | 'Против';
  readiness?: 'Войдёт в кластер' | 'Поможет' | 'Нужны условия' | 'Пока нет';
  mayQuote?: boolean;
}

/** Records positions at session 1. */
export async function recordPositions(page: Page, said: Said[]) {
  await open(page, 'session-1');
  for (const one of said) {
    await page.getByRole('combobox', { name: 'Кто говорит' }).fill(one.who);
    await page
      .getByRole('option', { name: new RegExp(one.who) })
      .first()
      .click();
    await page.getByRole('radio', { name: one.topic ?? 'Семейная политика' }).check();
    await page.getByRole('radio', { name: one.stance ?? 'Поддерживает' }).check();
    await page.getByLabel('Что сказали').fill(one.text);
    if (one.readiness) await page.getByRole('radio', { name: one.readiness }).check();
    if (one.mayQuote) await page.getByLabel('Можно цитировать с указанием имени').check();
    await page.getByRole('button', { name: 'Записать позицию' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: one.text })).toBeVisible();
  }
}

/** Drafts the resolution from the positions and adopts it by consensus; answers its hash. */
export async function adoptResolution(page: Page): Promise<string> {
  await open(page, 'session-1');
  await tab(page, 'Резолюция');
  return adoptHere(page);
}

/** The same where the resolution is open. */
export async function adoptHere(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(Составить проект|Обновить проект по записям)$/ }).click();
  await page.getByRole('button', { name: 'Принять резолюцию' }).click();
  const samples = page.getByRole('checkbox', { name: /где ещё стоит образец/ });
  await expect(page.getByRole('button', { name: 'Принять этот текст' })).toBeVisible();
  if (await samples.isVisible()) await samples.check();
  await page.getByRole('button', { name: 'Принять этот текст' }).click();
  await page.locator('summary', { hasText: 'Контрольная сумма' }).click();
  const hash = page.getByText(/^[0-9a-f]{64}$/);
  await expect(hash).toBeVisible();
  return (await hash.textContent())!;
}

export interface Idea {
  problem: string;
  need?: string;
  measure: string;
}

/** Writes proposals down at session 2, as the whole session's. */
export async function addProposals(page: Page, ideas: Idea[]) {
  await open(page, 'session-2');
  for (const idea of ideas) {
    await page.getByLabel('Проблема').fill(idea.problem);
    if (idea.need) await page.getByLabel('Потребность').fill(idea.need);
    await page.getByLabel('Мера').fill(idea.measure);
    await page.getByRole('button', { name: 'Записать предложение' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: idea.problem })).toBeVisible();
  }
}

/** Writes the appeal to the deputy head of the region; the letter is made of the proposals. */
export async function writeAppeal(
  page: Page,
  to = { name: 'Вершинина Алла Романовна', title: 'заместитель председателя Правительства Тверской области' },
  replyTo = 'answer@example.org',
) {
  await open(page, 'session-2');
  await tab(page, 'Обращение');
  await page.getByRole('radio', { name: /Заместителю главы региона/ }).check();
  await page.getByLabel('Фамилия, имя, отчество адресата').fill(to.name);
  await page.getByLabel('Должность адресата').fill(to.title);
  await page.getByLabel('Адрес для ответа').fill(replyTo);
  await page.getByRole('button', { name: 'Сохранить обращение' }).click();
  await expect(page.getByRole('link', { name: /Обращение.*PDF/ })).toBeVisible();
}
