import { expect } from '@playwright/test';
import { lookWell } from './support/look';
import { MANAGER, mockApi, problem } from './support/mock';
import { test } from './support/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    // In the light screens.spec.ts looks at them.
    const looksWellInTheDark: typeof lookWell = async (page, name) => {
      if (colorScheme === 'dark') await lookWell(page, name);
    };

    test('sign-in looks well, also with a refusal', async ({ page, shell }) => {
      await mockApi(page, null, {
        'POST /access/sign-in': problem(401, 'sign_in_failed', 'Адрес или пароль не подходит.'),
      });
      await page.goto(shell);
      await expect(page.getByRole('heading', { name: 'Вход' })).toBeVisible();
      await looksWellInTheDark(page, 'sign-in');
      await page.getByLabel('Электронная почта').fill('a@example.org');
      await page.getByLabel('Пароль', { exact: true }).fill('x');
      await page.getByRole('button', { name: 'Войти' }).click();
      await expect(page.getByRole('alert')).toHaveText('Адрес или пароль не подходит.');
      await lookWell(page, 'sign-in-refused');
    });

    test('the states look well: forbidden, not found, a region to choose, an open account', async ({
      page,
      shell,
    }) => {
      await mockApi(page, { ...MANAGER, regions: [], roles: ['lead'] });
      await page.goto(`${shell}/admin/users`);
      await expect(page.getByRole('heading', { name: 'Нет доступа' })).toBeVisible();
      await looksWellInTheDark(page, 'forbidden');
      await page.goto(`${shell}/nowhere`);
      await expect(page.getByRole('heading', { name: 'Страница не найдена' })).toBeVisible();
      await looksWellInTheDark(page, 'not-found');
      await page.goto(`${shell}/contacts`);
      await expect(page.getByRole('heading', { name: 'Выберите регион' })).toBeVisible();
      await looksWellInTheDark(page, 'region');
      await page.getByRole('button', { name: /Учётная запись/ }).click();
      await lookWell(page, 'account');
    });
  });
}

test('a page asked for without a sign-in comes back after it', async ({ page, shell }) => {
  await mockApi(page, null, { 'POST /access/sign-in': { status: 204 } });
  await page.goto(`${shell}/contacts?search=abc`);
  await expect(page).toHaveURL(/\/sign-in\?return=/);
  await mockApi(page, MANAGER);
  await page.route('**/sign-in', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 204 }) : route.fallback(),
  );
  await page.getByLabel('Электронная почта').fill('a@example.org');
  await page.getByLabel('Пароль', { exact: true }).fill('x');
  await page.getByLabel('Пароль', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/contacts\?search=abc$/);
});

test('choosing a region opens the screen and stays in the address', async ({ page, shell }) => {
  await mockApi(page, { ...MANAGER, regions: ['69', '27'] });
  const asked: string[] = [];
  page.on('request', (r) => asked.push(`${new URL(r.url()).pathname} ${r.headers()['x-region'] ?? ''}`));
  await page.goto(`${shell}/contacts`);
  await expect(page).toHaveURL(/region=69|region=27/);
  await page.getByLabel('Регион').first().selectOption({ label: 'Хабаровский край' });
  await expect(page).toHaveURL(/region=27/);
  await page.getByRole('link', { name: 'Мероприятия' }).first().click();
  await expect(page).toHaveURL(/\/events\?region=27/);
});

test('the keyboard: skip link, focus on the heading after a move, Escape closes the account', async ({
  page,
  shell,
}) => {
  await mockApi(page, MANAGER);
  await page.goto(`${shell}/events`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'К содержанию' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Контакты' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Контакты' })).toBeFocused();
  await expect(page).toHaveTitle('Контакты · Зарождение');
  const account = page.getByRole('button', { name: /Учётная запись/ });
  await account.click();
  await page.keyboard.press('Escape');
  await expect(account).toBeFocused();
  await expect(account).toHaveAttribute('aria-expanded', 'false');
});

test('on the phone four places and the rest under «Ещё»', async ({ page, shell }) => {
  await mockApi(page, { ...MANAGER, roles: ['manager', 'administrator'] });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(shell);
  const bar = page.getByRole('navigation', { name: 'Главные разделы' });
  await expect(bar.getByRole('link')).toHaveText(['Главная', 'Обзвон', 'Контакты', 'Мероприятия']);
  await bar.getByRole('button', { name: 'Ещё' }).click();
  const sheet = page.getByRole('dialog', { name: 'Ещё' });
  await lookWell(page, 'more');
  await sheet.getByRole('link', { name: 'Пользователи' }).click();
  await expect(page).toHaveURL(/users/);
  await expect(sheet).toBeHidden();
});

for (const roles of [['lead'], ['lead', 'administrator'], ['manager'], ['administrator']]) {
  test(`on the phone each place's name stands whole: ${roles.join(', ')}`, async ({ page, shell }) => {
    await mockApi(page, { ...MANAGER, roles });
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${shell}/nowhere`);
      const bar = page.getByRole('navigation', { name: 'Главные разделы' });
      await expect(bar).toBeVisible();
      await expect(bar.getByRole('link', { name: 'Опорный список' })).toHaveCount(0);
      const cut = await bar.evaluate((nav) => {
        const names = [...nav.querySelectorAll(':scope > a span, :scope > button span')];
        const sticksOut = (e: Element) => e.getBoundingClientRect().right > innerWidth;
        return names.filter((e) => e.scrollWidth > e.clientWidth || sticksOut(e)).map((e) => e.textContent);
      });
      expect([width, cut]).toEqual([width, []]);
      await page.screenshot({ path: test.info().outputPath(`bar-${width}.png`) });
    }
  });
}

test('the parts of the contacts stand in one row on the phone', async ({ page, shell }) => {
  await mockApi(page, MANAGER, { 'GET /contacts/duplicates': { body: { items: [] } } });
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${shell}/contacts/duplicates`);
    const parts = page.getByRole('navigation', { name: 'Контакты' });
    await expect(parts.getByRole('link')).toHaveCount(5);
    const row = await parts.evaluate((nav) => ({
      rows: new Set([...nav.children].map((e) => e.getBoundingClientRect().top)).size,
      fits: nav.scrollWidth <= nav.clientWidth,
    }));
    expect([width, row]).toEqual([width, { rows: 1, fits: true }]);
    await page.screenshot({ path: test.info().outputPath(`tabs-${width}.png`) });
  }
});

test('who has no more than four places needs no «Ещё»', async ({ page, shell }) => {
  await mockApi(page, MANAGER);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(shell);
  const bar = page.getByRole('navigation', { name: 'Главные разделы' });
  await expect(bar.getByRole('link')).toHaveCount(4);
  await expect(bar.getByRole('button', { name: 'Ещё' })).toBeHidden();
});

test('without a network the shell opens from the cache, and answers of the API are never kept', async ({
  page,
  shell,
  context,
}) => {
  await page.goto(shell);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((k) => caches.open(k)));
    const requests = await Promise.all(caches_.map((c) => c.keys()));
    return requests.flat().map((r) => new URL(r.url).pathname);
  });
  expect(kept).toContain('/');
  expect(kept.filter((p) => p.startsWith('/api'))).toEqual([]);
  await context.setOffline(true);
  await page.goto(`${shell}/calls`);
  await expect(page.getByRole('heading', { name: 'Нет связи с сервером' })).toBeVisible();
});

test('no request leaves this site', async ({ page, shell }) => {
  const foreign: string[] = [];
  page.on(
    'request',
    (r) => !r.url().startsWith(shell) && !r.url().startsWith('data:') && foreign.push(r.url()),
  );
  await mockApi(page, MANAGER);
  await page.goto(shell);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(foreign).toEqual([]);
});
