import { type Browser, expect, type Page } from '@playwright/test';

/** On the event's «Приглашения»: chooses everyone found in the contacts, sends; answers how many letters went out. */
export async function chooseAndSend(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Выбрать людей' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Кого пригласить' });
  await panel.getByRole('button', { name: 'Выбрать всех найденных' }).click();
  await panel.getByRole('button', { name: /^Добавить \d+/ }).click();
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: /^Отправить \d+ пис/ }).click();
  const confirm = page.getByRole('dialog', { name: /^Отправить \d+ пис/ });
  await expect(confirm.getByRole('region', { name: 'Письмо' })).toContainText('Приглашаем вас');
  const action = confirm.getByRole('button', { name: /^Отправить \d+ пис/ });
  const count = Number((await action.textContent())?.match(/\d+/)?.[0]);
  await action.click();
  await expect(confirm).toBeHidden();
  return count;
}

/** An invitee, not signed in and without scripts, opens the link of the letter and says «Приду»; looking first changes nothing. */
export async function answerLink(browser: Browser, url: string) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ru-RU',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.getByText('Вы ещё не ответили.')).toBeVisible();
  await page.getByRole('button', { name: 'Приду', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Ваш ответ: приду.');
  await context.close();
}

/** On «Обзвон»: three people, one confirms, one agrees, one declines. */
export async function callThree(page: Page) {
  await page.getByRole('button', { name: 'Начать обзвон' }).click();
  for (const outcome of ['Участие подтверждено', 'Предварительное согласие', 'Не придёт']) {
    const outcomes = page.getByRole('region', { name: 'Чем закончился звонок' });
    // Before the first card comes, another heading stands where the name will be.
    await expect(outcomes).toBeVisible();
    const name = (await page.getByRole('heading', { level: 2 }).textContent()) ?? '';
    await outcomes.getByRole('button', { name: outcome }).click();
    await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
    // The next person's card is there: a tap would otherwise fall on a card whose name was read before.
    await expect(page.getByRole('region', { name, exact: true })).toBeHidden();
  }
}
