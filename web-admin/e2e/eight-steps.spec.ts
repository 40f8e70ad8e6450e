import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Product, startProduct } from './support/host';
import { lookWell } from './support/look';
import { addUser, printedLink, welcome } from './support/people';
import { drawPhotos, fillReport, sendReport } from './support/reporting';
import { adoptHere, markHere } from './support/sessions';
import { type Sink, startSmtp } from './support/smtp';
import { offsetTo, tuesday } from './support/time';

const LEAD = 'project.lead@example.org';
const ADMIN = { email: 'admin@example.org', password: 'первый-вход-2026' };
const MANAGER = { email: 'new@example.org', name: 'Ручьёва Вера Павловна', password: 'первый-раз-в-деле' };

/** As copied from a table: who they are, with a phone and an address each. */
const SURNAMES = [
  ...['Берёзова Анна', 'Дубов Пётр', 'Ясенева Мария', 'Кленов Илья', 'Рябинина Ольга', 'Липов Андрей'],
  ...['Сосновская Ирина', 'Ольхин Сергей', 'Вербина Елена', 'Тополев Денис', 'Ивина Дарья', 'Кедров Олег'],
];
const LIST = [
  ['Организация', 'ФИО', 'Должность', 'Телефон', 'E-mail'],
  ...SURNAMES.map((name, i) => [
    `Центр семьи № ${i + 1}`,
    `${name} ${i % 2 ? 'Иванович' : 'Ивановна'}`,
    'Руководитель',
    `+7 900 111-22-${10 + i}`,
    `guest${i + 1}@example.org`,
  ]),
]
  .map((row) => row.join('\t'))
  .join('\n');

/** The house lives on a Tuesday morning; the public event is on the Wednesday. */
const morning = tuesday(10);
const at = (hours: number) => new Date(morning.getTime() + (24 + hours - 10) * 3600_000);

let smtp: Sink;
let product: Product;
test.use({ viewport: { width: 390, height: 844 }, actionTimeout: 30_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  smtp = await startSmtp();
  product = await startProduct({
    ...smtp.settings,
    Testing: 'true',
    Clock__Offset: offsetTo(morning),
    Reporting__LeadEmail: LEAD,
    Reporting__LeadName: 'Проектов Пётр Петрович',
  });
});
test.afterAll(async () => {
  await product?.stop();
  await smtp?.stop();
});

/** Goes home by the bar under the thumb and does the one thing that stands there. */
async function doNext(page: Page, says: RegExp, button: string) {
  await page.getByRole('link', { name: 'Главная' }).click();
  const next = page.getByRole('region', { name: /^(Следующее действие|Сегодня)$/ });
  await expect(next).toContainText(says);
  await next.getByRole('link', { name: button }).click();
}

const stepOf = (page: Page, number: number): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${number}\\. `) }) });

/** Goes back to the steps from where the work was: this step has closed by itself. */
async function closed(page: Page, number: number, done: number) {
  await page.getByRole('link', { name: /^Шаги: готово/ }).click();
  await expect(page.getByText(`Готово ${done} из 8`)).toBeVisible({ timeout: 20_000 });
  await expect(stepOf(page, number).getByText('готово', { exact: true })).toBeVisible();
  await expect(stepOf(page, number).getByText('отмечено вручную')).toBeHidden();
}

test('a new manager goes through the eight steps by what the screen suggests, on the phone', async ({
  page,
  browser,
}, info) => {
  test.skip(!product.log, 'needs a house of its own');
  test.setTimeout(300_000);
  const office = await browser.newPage({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  await welcome(office, printedLink(product.log!), ADMIN.email, ADMIN.password);
  const link = await addUser(office, { ...MANAGER, role: 'Менеджер', region: 'Тверская область' });
  await office.close();
  await welcome(page, link, MANAGER.email, MANAGER.password);

  await test.step('with nothing at all, home asks to plan', async () => {
    await doNext(page, /Запланируйте мероприятие/, 'Запланировать мероприятие');
    await page.getByRole('button', { name: 'Подставить пример' }).first().click();
    await page.getByRole('button', { name: 'Подставить пример' }).click();
    await page.getByLabel('Дата').fill(at(12).toISOString().slice(0, 10));
    await page.getByLabel('Название площадки').fill('Общественная палата Тверской области');
    await page.getByLabel('Адрес').fill('Тверь, Советская площадь, 1');
    await page.getByLabel('Как пройти').fill('Вход со двора, второй этаж');
    await page.getByRole('button', { name: 'Запланировать мероприятие' }).click();
    await expect(page.getByText('Готово 0 из 8')).toBeVisible();
  });

  await test.step('1: the room is agreed', async () => {
    await stepOf(page, 1).getByRole('link', { name: 'Площадка' }).click();
    await page.getByRole('button', { name: 'Записать ответ о площадке' }).click();
    await page.getByLabel('Что известно').selectOption('Согласовано');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await closed(page, 1, 1);
  });

  await test.step('2: the announcement', async () => {
    await stepOf(page, 2).getByRole('link', { name: 'Анонс' }).click();
    await expect(page.getByLabel('Текст анонса')).toHaveValue(/Как пройти/);
    await page.getByRole('button', { name: 'Сохранить анонс' }).click();
    await expect(page.getByText('Анонс сохранён.')).toBeVisible();
    await closed(page, 2, 2);
  });

  await test.step('3: contacts, of which there are none yet', async () => {
    await doNext(page, /Выберите ещё 10.приглашённых/, 'Открыть приглашения');
    await page.getByRole('button', { name: 'Выбрать людей' }).click();
    await expect(page.getByText('Контактов ещё нет')).toBeVisible();
    await lookWell(page, 'choose-nobody');
    await page.getByRole('dialog').getByRole('link', { name: 'Загрузить список' }).click();
    await page.getByRole('radio', { name: 'Официальный открытый контакт' }).check();
    await page.getByLabel('Строки из таблицы').fill(LIST);
    await page.getByRole('button', { name: 'Показать, что получится' }).click();
    await page.getByRole('button', { name: 'Загрузить 12 человек' }).click();
    await expect(page.getByText('Список загружен')).toBeVisible({ timeout: 60_000 });

    await doNext(page, /Выберите ещё 10.приглашённых/, 'Открыть приглашения');
    await page.getByRole('button', { name: 'Выбрать людей' }).click();
    const panel = page.getByRole('dialog', { name: 'Кого пригласить' });
    await panel.getByRole('button', { name: 'Выбрать всех найденных' }).click();
    await panel.getByRole('button', { name: 'Добавить 12 человек' }).click();
    await expect(panel).toBeHidden();
    await closed(page, 3, 3);
  });

  await test.step('4: letters, and a call to each', async () => {
    await doNext(page, /Отправьте 12.приглашений/, 'Открыть приглашения');
    await page.getByRole('button', { name: 'Отправить 12 писем' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Отправить 12 писем' }).click();
    const letters = () => smtp.mails.filter((m) => m.subject?.startsWith('Приглашение')).length;
    await expect.poll(letters, { timeout: 30_000 }).toBe(12);

    await doNext(page, /Обзвоните 12.человек, которые не ответили, до 19:00/, 'Открыть обзвон');
    await page.getByRole('button', { name: 'Начать обзвон' }).click();
    const outcomes = page.getByRole('region', { name: 'Чем закончился звонок' });
    for (let i = 0; i < SURNAMES.length; i++) {
      await expect(outcomes).toBeVisible();
      const name = (await page.getByRole('heading', { level: 2 }).textContent()) ?? '';
      await outcomes.getByRole('button', { name: 'Участие подтверждено' }).click();
      await expect(page.getByRole('region', { name, exact: true })).toBeHidden();
    }
    await expect(page.getByText('Очередь пуста')).toBeVisible();
    await closed(page, 4, 4);
  });

  await test.step('5: the lists of both sessions', async () => {
    await doNext(page, /Составьте списки участников двух сессий/, 'Открыть список участников');
    await page.getByRole('button', { name: 'Список готов' }).click();
    await expect(page.getByText('Список участников готов.')).toBeVisible();
    await doNext(page, /Составьте список участников сессии 2/, 'Открыть список участников');
    await page.getByRole('radiogroup', { name: 'Сессия' }).getByText('Сессия 2', { exact: true }).click();
    await page.getByRole('button', { name: 'Список готов' }).click();
    await closed(page, 5, 5);
  });

  await test.step('6: the draft of the resolution', async () => {
    await doNext(page, /Подготовьте проект резолюции/, 'Открыть резолюцию');
    await page.getByRole('button', { name: 'Составить проект' }).click();
    await expect(page.getByText('Проект резолюции составлен.')).toBeVisible();
    await page.getByRole('link', { name: /^Шаги: готово/ }).click();
    await expect(stepOf(page, 6).getByText('в работе', { exact: true })).toBeVisible();
  });

  await test.step('7: somebody helps at the door', async () => {
    await stepOf(page, 7).getByRole('link', { name: 'Волонтёры' }).click();
    await page.getByRole('button', { name: 'Указать, какая помощь нужна' }).click();
    const door = page.getByRole('group', { name: 'Регистрация' });
    await door.getByLabel('Сколько человек нужно').fill('1');
    await door.getByRole('button', { name: /^Добавить человека/ }).click();
    await door.getByRole('combobox', { name: 'Кто' }).fill('Кленов');
    await page.getByRole('option', { name: /Кленов/ }).click();
    await door.getByLabel('Ответ').selectOption('согласие');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await closed(page, 7, 6);
  });

  await test.step('the day: people come, the resolution is adopted', async () => {
    await product.restart({ Clock__Offset: offsetTo(at(9.9)) });
    await page.goto(product.url);
    await doNext(page, /Сегодня мероприятие: отмечайте пришедших/, 'Открыть список участников');
    expect(await markHere(page, 2)).toHaveLength(2);
    await page.getByRole('link', { name: 'Главная' }).click();
    await page.getByRole('link', { name: /Примите резолюцию на круглом столе/ }).click();
    await adoptHere(page);
    await closed(page, 6, 7);
  });

  await test.step('8: the report with photos', async () => {
    await product.restart({ Clock__Offset: offsetTo(at(13.5)) });
    await page.goto(product.url);
    await doNext(page, /Подготовьте и отправьте краткий отчёт с фотографиями/, 'Открыть отчёт');
    const photos = await drawPhotos(page, (name) => info.outputPath(name), 2);
    await fillReport(page, photos);
    await sendReport(page);
    await smtp.arrived((m) => m.recipients.includes(LEAD), 60);
    await closed(page, 8, 8);
    await lookWell(page, 'all-done');
  });
});
