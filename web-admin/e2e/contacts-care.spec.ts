import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Product, startProduct } from './support/host';
import { press, reach, type } from './support/keyboard';
import { lookWell } from './support/look';
import { signIn } from './support/people';

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  product = await startProduct({ Demo: 'true' });
});
test.afterAll(() => product?.stop());

const enter = (page: Page, who: string) =>
  signIn(page, product.url, `${who}@demo.example`, 'demo-zarozhdenie');

/** Somebody else at another desk. */
async function another(browser: Browser, who: string) {
  const page = await (await browser.newContext()).newPage();
  await enter(page, who);
  return page;
}

/** A new contact, whose card stands open then. */
async function add(page: Page, name: string, position = '') {
  await page.goto(`${product.url}/contacts/new`);
  await page.getByLabel('Фамилия, имя, отчество').fill(name);
  await page.getByLabel('Телефоны').fill('8 920 555-40-01');
  await page.getByLabel('Должность').fill(position);
  await page.getByRole('radio', { name: 'Люди дали согласие' }).check();
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('a contact offered to another region is refused there, offered again and accepted', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await enter(page, 'manager');
  const there = await another(browser, 'manager39');
  const offer = async (name: string) => {
    await add(page, name);
    await page.getByRole('button', { name: 'Передать в другой регион' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: 'Предложить контакт' }).click();
    await expect(panel.getByText('Выберите регион.')).toBeVisible();
    await panel.getByRole('combobox', { name: 'Какому региону' }).fill('Калинин');
    await page.getByRole('option', { name: 'Калининградская область' }).click();
    await panel.getByLabel('Пояснение для коллеги').fill('Переехала в Калининград');
    return panel;
  };
  let panel = await offer('Гаваньева Анна Юрьевна');
  await lookWell(page, 'person-offer');
  await panel.getByRole('button', { name: 'Предложить контакт' }).click();
  await expect(page.getByText('Контакт предложен.', { exact: false }).first()).toBeVisible();
  const refused = page.url();
  panel = await offer('Гаваньева Вера Юрьевна');
  await panel.getByRole('button', { name: 'Предложить контакт' }).click();
  await expect(panel).toBeHidden();

  await there.goto(`${product.url}/contacts/offers`);
  await expect(there.getByText('Гаваньева Анна Юрьевна')).toBeVisible();
  await expect(there.getByText('Переехала в Калининград').first()).toBeVisible();
  // Telephones go over with the acceptance, not before.
  await expect(there.getByText('555-40-01')).toHaveCount(0);
  await lookWell(there, 'offers');
  await there.getByRole('button', { name: 'Отказаться: Гаваньева Анна Юрьевна' }).click();
  await there.getByRole('dialog').getByRole('button', { name: 'Отказаться' }).click();
  await expect(there.getByText('Предложение отклонено.')).toBeVisible();
  await there.getByRole('button', { name: 'Принять контакт: Гаваньева Вера Юрьевна' }).click();
  await expect(there.getByRole('heading', { name: 'Гаваньева Вера Юрьевна', level: 1 })).toBeVisible();
  await expect(there.getByRole('link', { name: '+7 920 555-40-01' })).toBeVisible();
  await there.goto(`${product.url}/contacts`);
  await there.getByLabel('Поиск').fill('гаваньева');
  await expect(there.getByRole('rowheader')).toHaveText([/Гаваньева Вера Юрьевна/]);

  await expect(page.getByText('Регион принял контакт: Калининградская область')).toBeVisible();
  await page.goto(refused);
  await expect(page.getByText('Регион отказался от контакта: Калининградская область')).toBeVisible();
});

test('a consent is recorded and withdrawn: the person can no longer be invited', async ({ page }) => {
  test.setTimeout(180_000);
  await enter(page, 'manager');
  await add(page, 'Согласова Инна Олеговна');
  await expect(page.getByText('Можно приглашать')).toBeVisible();
  await page.getByRole('button', { name: 'Записать согласие: Согласия' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('На что согласие').selectOption({ label: 'Получение писем' });
  await panel.getByRole('button', { name: 'Записать согласие' }).click();
  await expect(panel.getByText('Заполните это поле.').first()).toBeVisible();
  await panel.getByLabel('День на документе').fill('2026-01-15');
  await panel.getByLabel('Где лежит документ').fill('Папка 7');
  await panel.getByLabel('Версия формы').fill('2026-01');
  await panel.getByLabel('Текст формы').fill('Я согласна получать письма.');
  await panel.getByRole('button', { name: 'Записать согласие' }).click();
  await expect(page.getByText('Папка 7', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Отозвать: Получение писем' }).click();
  await panel.getByLabel('День отзыва').fill('2026-01-14');
  await panel.getByRole('button', { name: 'Отозвать' }).click();
  await expect(panel.getByText('День отзыва должен быть не раньше', { exact: false }).first()).toBeVisible();
  await panel.getByLabel('День отзыва').fill('');
  await panel.getByLabel('Как отозвано').fill('Письмо');
  await lookWell(page, 'person-withdraw');
  await panel.getByRole('button', { name: 'Отозвать' }).click();
  await expect(page.getByText(/^Отозвано .*Письмо/)).toBeVisible();
  await expect(page.getByText('Пригласить нельзя', { exact: false })).toBeVisible();
  await expect(page.getByText('Отозвано согласие: Получение писем')).toBeVisible();
});

test('a post ends, a new one begins; forms put right by hand are remembered with their title', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await enter(page, 'manager');
  await add(page, 'Постникова Лидия Романовна', 'Заведующая');
  await page.getByRole('button', { name: 'Исправить: Имя в письмах' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Имя в родительном падеже').fill('Постниковой Л. Р.');
  await panel.getByLabel('Должность в дательном падеже').fill('заведующей центром');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('исправлено вручную')).toHaveCount(2);

  const posts = () => page.getByRole('button', { name: 'Изменить: Должности' }).click();
  await posts();
  const post = (number: number) => panel.getByRole('group', { name: `Должность ${number}` });
  await post(1).getByLabel('Первый день').fill('2024-02-01');
  await post(1).getByLabel('Последний день').fill('2023-02-01');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(panel.getByText('Последний день раньше первого.')).toBeVisible();
  await post(1).getByLabel('Последний день').fill('2026-10-31');
  await panel.getByRole('button', { name: 'Добавить должность' }).click();
  await post(2).getByLabel('Должность', { exact: true }).fill('Советник главы');
  await post(2).getByLabel('Первый день').fill('2026-11-01');
  await lookWell(page, 'person-posts');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByText('Советник главы').first()).toBeVisible();
  await expect(page.getByText(/по 31.*2026/)).toBeVisible();
  // Today's title is another one: its forms come by rule, the name's stay by hand.
  await expect(page.getByText('советнику главы')).toBeVisible();
  await expect(page.getByText('исправлено вручную')).toHaveCount(1);

  // Back in the old post: its form is still there.
  await posts();
  await panel.getByRole('button', { name: 'Убрать должность 1' }).click();
  await post(1).getByLabel('Последний день').fill('');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByText('заведующей центром')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Постниковой Л. Р.', { exact: false })).toBeVisible();
  await expect(page.getByText('исправлено вручную')).toHaveCount(2);
});

test('a pair dismissed by mistake is taken back', async ({ page }) => {
  test.setTimeout(180_000);
  await enter(page, 'manager');
  await add(page, 'Парная Ольга Ивановна');
  await add(page, 'Парная О. И.');
  await page.goto(`${product.url}/contacts/duplicates`);
  const compare = page.getByRole('button', { name: /Сравнить: .*Парная/ });
  await compare.click();
  await page.getByRole('button', { name: 'Это разные люди' }).click();
  await expect(page.getByText('Пара больше не предлагается.', { exact: false })).toBeVisible();
  await expect(compare).toHaveCount(0);
  await page.getByText('Отклонённые', { exact: true }).click();
  await expect(page.getByText('Отклонена', { exact: false })).toBeVisible();
  await lookWell(page, 'duplicates-dismissed');
  await page.getByRole('button', { name: /Вернуть: .*Парная/ }).click();
  await expect(page.getByText('Пара снова среди похожих.')).toBeVisible();
  await page.getByText('Похожие', { exact: true }).click();
  await expect(compare).toBeVisible();
});

test('the lead renames and reorders the categories, and managers see them so', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await enter(page, 'lead');
  await page.goto(`${product.url}/contacts/reference-list`);
  await page.getByRole('button', { name: 'Изменить категории' }).click();
  const media = page.getByRole('group', { name: 'Местные СМИ' });
  await media.getByLabel('Название по-английски').fill('Press');
  await media.getByLabel('Пояснение для менеджеров').fill('Газеты и телеканалы');
  for (let i = 0; i < 3; i++) await media.getByRole('button', { name: 'Выше: Местные СМИ' }).click();
  await media.getByLabel('Название по-русски').fill('Пресса региона');
  await lookWell(page, 'categories-edit');
  await page.getByRole('button', { name: 'Сохранить категории' }).click();
  await expect(page.getByText('Категории сохранены.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Пресса региона' })).toContainText('Газеты');
  await lookWell(page, 'categories');

  const manager = await another(browser, 'manager');
  await manager.goto(`${product.url}/contacts`);
  const names = manager.getByLabel('Категория').first().getByRole('option');
  await expect(names.nth(2)).toHaveText('Пресса региона');
  await expect(names).toHaveCount(7);
});

test('a list is pasted and loaded, a contact found and changed by the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await enter(page, 'manager');
  await page.goto(`${product.url}/contacts/import`);
  await reach(page, page.getByRole('radio', { name: 'Люди дали согласие' }));
  await page.keyboard.press('Space');
  await type(
    page,
    page.getByLabel('Строки из таблицы'),
    'ФИО\tТелефон\nКлавишина Ася Юрьевна\t8 920 555-77-01',
  );
  await press(page, 'Показать, что получится');
  await expect(page.getByText('Новые: 1')).toBeVisible();
  await press(page, 'Загрузить 1 человека');
  await expect(page.getByText('Добавлен 1 человек.')).toBeVisible({ timeout: 60_000 });

  await page.goto(`${product.url}/contacts`);
  await type(page, page.getByLabel('Поиск'), 'клавишина');
  const found = page.getByRole('rowheader', { name: 'Клавишина Ася Юрьевна' });
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await reach(page, found.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Клавишина Ася Юрьевна', level: 1 })).toBeVisible();
  await press(page, 'Изменить: Телефоны и почта');
  const panel = page.getByRole('dialog');
  await press(page, 'Добавить телефон');
  await type(page, panel.getByRole('textbox', { name: 'Номер', exact: true }).last(), '8 920 555-77-02');
  await press(page, 'Сохранить');
  await expect(page.getByRole('link', { name: '+7 920 555-77-02' })).toBeVisible();
  await expect(panel).toBeHidden();
  // Whoever closes a panel stands where it was opened.
  await expect(page.getByRole('button', { name: 'Изменить: Телефоны и почта' })).toBeFocused();
});
