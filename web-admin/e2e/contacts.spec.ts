import { readFileSync } from 'node:fs';
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
  await expect(page.getByRole('heading', { name: 'Контакты', level: 1 })).toBeVisible();
}

/** Rows copied from a spreadsheet, pasted and shown. */
async function paste(page: Page, rows: string[][]) {
  await page.goto(`${product.url}/contacts/import`);
  await page.getByRole('radio', { name: 'Официальный открытый контакт' }).check();
  await page.getByLabel('Строки из таблицы').fill(rows.map((r) => r.join('\t')).join('\n'));
  await page.getByRole('button', { name: 'Показать, что получится' }).click();
  await expect(page.getByText(`Все: ${rows.length - 1}`)).toBeVisible();
}

test('people are found, opened, edited and added', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await page.getByLabel('Поиск').fill('щщщ');
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
  await page.getByRole('button', { name: 'Изменить', exact: true }).click();
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

  // The panels of the card, each by itself.
  await page.getByRole('button', { name: 'Изменить: Телефоны и почта' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Добавить телефон' }).click();
  await panel.getByRole('textbox', { name: 'Номер', exact: true }).fill('8 904 000-11-22');
  await panel.getByRole('checkbox', { name: 'Основной' }).check();
  await lookWell(page, 'person-ways');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('link', { name: '+7 904 000-11-22' })).toBeVisible();
  await page.getByRole('button', { name: 'Исправить: Имя в письмах' }).click();
  await panel.getByLabel('Имя в дательном падеже').fill('Новиковой Вере Павловне, лично');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('исправлено вручную')).toBeVisible();
  await page.getByRole('button', { name: 'Записать согласие: Согласия' }).click();
  await panel.getByLabel('День на документе').fill('2026-01-15');
  await panel.getByLabel('Где лежит документ').fill('Папка 3');
  await panel.getByLabel('Версия формы').fill('2026-01');
  await panel.getByLabel('Текст формы').fill('Я согласна.');
  await lookWell(page, 'person-consent');
  await panel.getByRole('button', { name: 'Записать согласие' }).click();
  await expect(page.getByText('Дано 15', { exact: false })).toBeVisible();
  await expect(page.getByText('Добавлен в контакты', { exact: true })).toBeVisible();
  await lookWell(page, 'person-card');
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
  await page.getByText('Уже есть: 2').click();
  await expect(page.getByText('То же в строке', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Загрузить 58 человек' }).click();
  await expect(page.getByText('Добавлено 58 человек.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Итог по строкам' })).toBeVisible();
  await lookWell(page, 'import-done');
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Скачать итог (CSV)' }).click();
  expect(readFileSync(await (await file).path(), 'utf8')).toContain('Южный Пётр Ильич');
  await page.getByRole('button', { name: 'Отменить загрузку' }).click();
  await page.getByRole('button', { name: /^Убрать \d+ человек/ }).click();
  await expect(page.getByText('Убрано 58 человек.')).toBeVisible({ timeout: 60_000 });
});

test('the whole list comes in by the helper that other tests use', async ({ page }) => {
  await signIn(page);
  await importTver(page);
  await page.getByRole('button', { name: 'Отменить загрузку' }).click();
  await page.getByRole('button', { name: /^Убрать \d+ человек/ }).click();
  await expect(page.getByText('Убрано 57 человек.')).toBeVisible({ timeout: 60_000 });
});

test('pasted rows with a column taken wrongly are put right by hand and found on the phone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page);
  await paste(page, [
    ['ФИО', 'Связь через', 'Телефон'],
    ['Кедрова Алла Юрьевна', 'Дом семьи «Ручей»', '8 920 555-10-01'],
    ['Кедров Лев Юрьевич', 'Дом семьи «Ручей»', '8 920 555-10-02'],
  ]);
  const column = page.getByLabel('Столбец «Связь через»');
  await expect(page.getByText('Столбцы таблицы')).toBeVisible();
  if (!(await column.isVisible())) await page.getByText('Столбцы таблицы').click();
  await column.selectOption({ label: 'Организация' });
  await expect(page.getByText('Дом семьи «Ручей»').first()).toBeVisible();
  await page.getByRole('button', { name: 'Загрузить 2 человека' }).click();
  await expect(page.getByText('Добавлено 2 человека.')).toBeVisible({ timeout: 60_000 });

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${product.url}/contacts`);
  await page.getByLabel('Поиск').fill('ручей');
  const cards = page.getByRole('list', { name: 'Контакты региона' });
  await expect(cards.getByRole('listitem')).toHaveCount(2);
  // The last digits of a telephone, and a slip in a name.
  await page.getByLabel('Поиск').fill('1002');
  await expect(cards.getByRole('listitem')).toHaveCount(1);
  await expect(cards.getByRole('link', { name: 'Позвонить: +7 920 555-10-02' })).toBeVisible();
  await page.getByLabel('Поиск').fill('кедорва алла');
  await expect(page.getByText('Точно так никто не записан.', { exact: false })).toBeVisible();
  await expect(cards.getByRole('link', { name: 'Кедрова Алла Юрьевна' })).toBeVisible();
  await lookWell(page, 'people-search');
});

test('two records of one person are merged field by field, and split again', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  for (const name of ['Ольхова Дарья Игоревна', 'Ольхова Д. И.']) {
    await page.goto(`${product.url}/contacts/new`);
    await page.getByLabel('Фамилия, имя, отчество').fill(name);
    await page.getByLabel('Телефоны').fill('8 920 555-20-01');
    await page.getByLabel('Должность').fill(name.endsWith('И.') ? 'Методист' : 'Заведующая');
    await page.getByRole('radio', { name: 'Люди дали согласие' }).check();
    await page.getByRole('button', { name: 'Добавить человека' }).click();
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  await page.goto(`${product.url}/contacts/duplicates`);
  const compare = page.getByRole('button', { name: /Сравнить: .*Ольхова/ });
  await expect(compare).toBeVisible();
  await lookWell(page, 'duplicates');
  await compare.click();
  await expect(page.getByRole('heading', { name: 'Сравнение записей' })).toBeVisible();
  await page.getByRole('group', { name: 'Имя' }).getByText('Ольхова Дарья Игоревна').click();
  await page.getByRole('group', { name: 'Должности' }).getByText('Заведующая').click();
  await lookWell(page, 'duplicates-pair');
  await page.getByRole('button', { name: 'Объединить', exact: true }).click();
  await expect(page.getByText('Записи объединены: Ольхова Дарья Игоревна')).toBeVisible();

  await page.getByRole('link', { name: 'Люди' }).click();
  await page.getByLabel('Поиск').fill('ольхова');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('rowheader').getByRole('link').click();
  await expect(page.getByText('Заведующая').first()).toBeVisible();
  await page.getByRole('button', { name: 'Разъединить' }).click();
  await expect(page.getByText('Записи снова раздельны.')).toBeVisible();
  await page.goto(`${product.url}/contacts`);
  await page.getByLabel('Поиск').fill('ольхова');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
});

test('a gap of the coverage is closed by a new organisation and opened again', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await page.getByRole('link', { name: 'Охват' }).click();
  await expect(page.getByText('В списке есть образцы')).toBeVisible();
  await page.getByRole('button', { name: 'Найти или добавить: Совет отцов' }).click();
  const panel = page.getByRole('dialog', { name: 'Совет отцов' });
  await lookWell(page, 'coverage-gap');
  await panel.getByRole('textbox', { name: 'Название', exact: true }).fill('Совет отцов города Ржева');
  await panel.getByRole('button', { name: 'Добавить и закрыть пункт' }).click();
  await expect(panel).toBeHidden();
  const item = page.getByRole('listitem').filter({ hasText: /^Совет отцов \(образец\)/ });
  await expect(item.getByText('закрыто')).toBeVisible();
  await expect(item.getByRole('link', { name: 'Совет отцов города Ржева' })).toBeVisible();
  await lookWell(page, 'coverage');
  await page.getByRole('button', { name: 'Открепить: Совет отцов города Ржева' }).click();
  await expect(page.getByText('Контакт откреплён от пункта.')).toBeVisible();
});

test('a filtered list is kept as a segment, exported for a purpose and read back', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await page.getByLabel('Категория').selectOption({ label: 'Местные СМИ' });
  await expect(page).toHaveURL(/category=localMedia/);
  await page.getByRole('button', { name: 'Сохранить выборку' }).click();
  await page.getByLabel('Название выборки').fill('Газеты и телеканалы');
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByLabel('Выборка')).toHaveValue(/.+/);
  await lookWell(page, 'people-segment');
  const names = await page.getByRole('rowheader').getByRole('link').allTextContents();
  expect(names.length).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Выгрузить список' }).click();
  const dialog = page.getByRole('dialog', { name: 'Выгрузка списка' });
  await dialog.getByRole('button', { name: 'Скачать CSV' }).click();
  await expect(dialog.getByText('Напишите, для чего нужен список.')).toBeVisible();
  await lookWell(page, 'people-export');
  await dialog.getByLabel('Для чего нужен список').fill('Рассылка пресс-релиза');
  const csv = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Скачать CSV' }).click();
  const text = readFileSync(await (await csv).path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head, ...rows] = text.trim().split('\r\n');
  expect(head).toContain('ФИО;Организация;Должность;Категория');
  expect(rows).toHaveLength(names.length);
  for (const name of names) expect(text).toContain(name);
  // What it is for is remembered.
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Выгрузить список' }).click();
  const xlsx = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Скачать XLSX' }).click();
  const path = await (await xlsx).path();

  // What was exported is understood by the import: nobody is new.
  await page.goto(`${product.url}/contacts/import`);
  await page.getByRole('radio', { name: 'Официальный открытый контакт' }).check();
  await page.locator('input[type=file]').setInputFiles({
    name: 'list.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(path),
  });
  await expect(page.getByText(`Все: ${names.length}`)).toBeVisible();
  await expect(page.getByText('Новые: 0')).toBeVisible();
});

test('an organisation is added, changed and shows its people', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await page.getByRole('link', { name: 'Организации' }).click();
  await page.getByRole('button', { name: 'Добавить организацию' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('textbox', { name: 'Название', exact: true }).fill('Музей материнства');
  await panel.getByRole('button', { name: 'Добавить организацию' }).click();
  await expect(page.getByRole('heading', { name: 'Музей материнства' })).toBeVisible();
  await page.getByRole('button', { name: 'Изменить' }).click();
  await panel.getByLabel('Адрес').fill('Тверь, улица Примерная, 1');
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Тверь, улица Примерная, 1')).toBeVisible();
  await lookWell(page, 'organization');
  await page.goto(`${product.url}/contacts/organizations?search=колыбель`);
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Кто здесь работает' })).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});
