import { expect, type Page } from '@playwright/test';
import { lookWell } from './support/look';
import { MANAGER, mockApi } from './support/mock';
import { test } from './support/test';

const SESSION = { one: 'aaaaaaaa-0000-7000-8000-000000000001', two: 'aaaaaaaa-0000-7000-8000-000000000002' };
const EVENT = {
  id: 'e1',
  topic: 'Семья региона',
  date: '2026-12-10',
  state: 'ready',
  zoneId: 'Europe/Moscow',
  roundTable: { id: SESSION.one, date: '2026-12-10' },
  discussion: { id: SESSION.two, date: '2026-12-10' },
  warnings: [],
};
const person = (id: string, fullName: string, more: object = {}) => ({
  id,
  personId: id,
  fullName,
  inPlaceOf: null,
  organization: 'АНО «Центр помощи семье и детям»',
  position: 'заместитель директора по развитию',
  phone: '+79201234567',
  email: 'mail@example.org',
  category: 'publicOrganization',
  role: 'invitee',
  stage: 'confirmed',
  answersOnStateSupport: false,
  attended: null,
  ...more,
});
const PEOPLE = {
  items: [
    person('p1', 'Ёлкина Анна Ивановна', { attended: true, answersOnStateSupport: true }),
    person('p2', 'Жукова Вера Олеговна', {
      inPlaceOf: 'Кленова Мария Юрьевна',
      role: 'deputy',
      attended: false,
    }),
    person('p3', 'Ясенева-Преображенская Ольга Константиновна'),
    person('p4', 'Рябинина Инна Сергеевна', { role: 'walkIn', attended: true, phone: null, category: null }),
  ],
  next: null,
  counts: { total: 4, came: 2, absent: 1, unmarked: 1, walkIns: 1 },
  listMade: null,
};
const POSITIONS = {
  items: [
    {
      id: 's1',
      number: 1,
      participantId: 'p1',
      fullName: 'Ёлкина Анна Ивановна',
      organization: 'АНО «Центр помощи семье и детям»',
      topic: 'familyPolicy',
      stance: 'supports',
      text: 'Семьям нужна одна понятная точка, где подскажут все меры поддержки.',
      mayQuote: true,
      readiness: 'joins',
      at: '2026-12-10T08:00:00Z',
    },
    {
      id: 's2',
      number: 2,
      participantId: 'p3',
      fullName: 'Ясенева-Преображенская Ольга Константиновна',
      organization: null,
      topic: 'demography',
      stance: 'against',
      text: 'Без жилья и яслей разговор пустой.',
      mayQuote: false,
      readiness: 'notNow',
      at: '2026-12-10T08:05:00Z',
    },
  ],
  readiness: { joins: 1, helps: 0, needs: 0, notNow: 1 },
};
const POINTS = ['relevance', 'readiness', 'cluster', 'supportGroup', 'seat', 'other'].map((kind, i) => ({
  text: `Пункт о важном: участники поддерживают совместную работу ради семьи, вариант ${i + 1}.`,
  kind,
  sources: i === 1 ? ['s1', 's2'] : [],
  sample: i === 0,
  edited: false,
}));
const DRAFT = {
  drafted: true,
  points: POINTS,
  missing: [],
  gaps: [
    { code: 'noPosition', category: 'localMedia', kind: null, text: 'Не записана позиция: местные СМИ.' },
  ],
  adopted: false,
};
const PROPOSALS = {
  items: [
    {
      id: 'i1',
      number: 1,
      problem: 'Очередь в ясли больше года',
      need: 'Место рядом с домом',
      measure: 'Открыть группу на двадцать мест',
      authors: [{ participantId: 'p1', fullName: 'Ёлкина Анна Ивановна' }],
      version: 1,
    },
    {
      id: 'i2',
      number: 2,
      problem: 'О мерах поддержки узнают случайно',
      need: null,
      measure: 'Памятка при выписке',
      authors: [],
      version: 1,
    },
  ],
};
const APPEAL = {
  written: true,
  addressee: {
    kind: 'deputyHeadOfRegion',
    name: 'Вершинина Алла Романовна',
    title: 'заместитель председателя Правительства',
    nameDative: 'Вершининой А. Р.',
    titleDative: 'Заместителю председателя Правительства',
  },
  text: 'Уважаемая Алла Романовна!\n\n1. Проблема: очередь в ясли.',
  suggested: 'Уважаемая Алла Романовна!',
  replyTo: 'answer@example.org',
  proposals: 2,
  outdated: true,
  missing: [],
};

const SIGN_OFF = {
  edition: 2,
  guests: [],
  warnings: [
    {
      code: 'noCoOrganizers',
      requirement: 'R054',
      text: 'Соорганизаторы не указаны, поэтому решения ни с кем не согласованы.',
    },
  ],
};
const answers = (more: object = {}) => ({
  'GET /events/public-events/e1': { body: EVENT },
  [`GET /sessions/${SESSION.one}/participants`]: { body: PEOPLE },
  [`GET /sessions/${SESSION.two}/participants`]: { body: PEOPLE },
  [`GET /sessions/${SESSION.one}/positions`]: { body: POSITIONS },
  [`GET /sessions/${SESSION.one}/resolution`]: { body: DRAFT },
  [`GET /sessions/${SESSION.one}/sign-off`]: { body: SIGN_OFF },
  [`GET /sessions/${SESSION.two}/proposals`]: { body: PROPOSALS },
  [`GET /sessions/${SESSION.two}/appeal`]: { body: APPEAL },
  [`PUT /sessions/${SESSION.one}/participants/p3/attendance`]: { status: 204 },
  ...more,
});
const at = (page: Page, shell: string, section: string) => page.goto(`${shell}/events/e1/${section}`);

test('the door: found by «е» for «ё», marked with one tap', async ({ page, shell }) => {
  await mockApi(page, MANAGER, answers());
  await at(page, shell, 'participants');
  await page.getByLabel('Найти участника').fill('елкина');
  await expect(page.getByText('Найден 1 человек')).toBeVisible();
  await expect(page.getByText('Жукова Вера Олеговна')).toBeHidden();
  await page.getByLabel('Найти участника').fill('');

  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of [
    'Ясенева-Преображенская Ольга Константиновна: здесь',
    'Ясенева-Преображенская Ольга Константиновна: не пришли',
  ]) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box!.height).toBeGreaterThanOrEqual(56);
  }
  const sent = page.waitForRequest((r) => r.method() === 'PUT');
  await page.getByRole('button', { name: 'Ясенева-Преображенская Ольга Константиновна: здесь' }).click();
  expect((await sent).postDataJSON()).toEqual({ attended: true });

  await page.getByRole('button', { name: 'Записать пришедшего' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookWell(page, 'walk-in');
});

test('a double click writes a walk-in once', async ({ page, shell }) => {
  await mockApi(
    page,
    MANAGER,
    answers({ [`POST /sessions/${SESSION.one}/walk-ins`]: { status: 201, body: { id: 'p9' } } }),
  );
  await at(page, shell, 'participants');
  await page.getByRole('button', { name: 'Записать пришедшего' }).click();
  const panel = page.getByRole('dialog', { name: 'Записать пришедшего' });
  await panel.getByLabel('Фамилия, имя, отчество').fill('Клёнова Мария Юрьевна');
  const sent: string[] = [];
  page.on('request', (r) => r.method() === 'POST' && sent.push(r.url()));
  await panel.getByRole('button', { name: 'Записать и отметить' }).dblclick();
  await expect(page.getByText('Записали и отметили: Клёнова Мария Юрьевна.')).toBeVisible();
  await expect(panel).toBeHidden();
  expect(sent).toHaveLength(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('before the day the door is shut, and says until when', async ({ page, shell }) => {
  const marking = { open: false, from: '2026-12-10' };
  await mockApi(
    page,
    MANAGER,
    answers({ [`GET /sessions/${SESSION.one}/participants`]: { body: { ...PEOPLE, marking } } }),
  );
  await at(page, shell, 'participants');
  await expect(page.getByText(/Отмечать пришедших можно с 10\s*декабря/)).toBeVisible();
  await expect(page.getByRole('button', { name: /: здесь$/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Записать пришедшего' })).toHaveCount(0);
});

test('an empty door says why', async ({ page, shell }) => {
  const nobody = { ...PEOPLE, items: [], counts: { total: 0, came: 0, absent: 0, unmarked: 0, walkIns: 0 } };
  await mockApi(page, MANAGER, answers({ [`GET /sessions/${SESSION.one}/participants`]: { body: nobody } }));
  await at(page, shell, 'participants');
  await expect(page.getByRole('heading', { name: 'На эту сессию пока никто не приглашён' })).toBeVisible();
  await lookWell(page, 'door-empty');
});

test('positions: what is typed survives leaving the page, looks well', async ({ page, shell }) => {
  await mockApi(page, MANAGER, answers());
  await at(page, shell, 'session-1');
  await page.getByLabel('Что сказали').fill('Наполовину набранные слова');
  await page.reload();
  await expect(page.getByLabel('Что сказали')).toHaveValue('Наполовину набранные слова');
  await expect(page.getByText('Записано 2 позиции')).toBeVisible();
  await lookWell(page, 'positions');
});

test('the resolution: a draft, what it lacks, adoption asked once, the adopted text', async ({
  page,
  shell,
}) => {
  await mockApi(page, MANAGER, answers());
  await at(page, shell, 'session-1?tab=resolution');
  await expect(page.getByText('Не записана позиция: местные СМИ.')).toBeVisible();
  await lookWell(page, 'resolution');
  await page.getByRole('button', { name: 'Принять резолюцию' }).click();
  await expect(page.getByRole('dialog')).toContainText('решения ни с кем не согласованы');
  await page.getByRole('radio', { name: 'Поднятием рук' }).check();
  await lookWell(page, 'adopt');
  await page.getByRole('button', { name: 'Отмена' }).click();
  await page.getByRole('button', { name: 'Убрать пункт 5' }).click();
  await expect(page.getByText('Без этих пунктов резолюцию не принять')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Принять резолюцию' })).toBeDisabled();

  const adopted = {
    ...DRAFT,
    adopted: true,
    adoptedAt: '2026-12-10T09:00:00Z',
    how: 'consensus',
    sha256: 'ab'.repeat(32),
    text: '',
  };
  await mockApi(page, MANAGER, answers({ [`GET /sessions/${SESSION.one}/resolution`]: { body: adopted } }));
  await page.reload();
  await page.getByText('Контрольная сумма').click();
  await expect(page.getByText('ab'.repeat(32))).toBeVisible();
  await lookWell(page, 'adopted');
});

test('a stale save of the resolution shows both texts', async ({ page, shell }) => {
  await mockApi(
    page,
    MANAGER,
    answers({
      [`PUT /sessions/${SESSION.one}/resolution`]: {
        status: 412,
        body: {
          status: 412,
          code: 'stale_version',
          title: '',
          detail: '',
          changedBy: 'Лугова Вера Павловна',
          changedAt: '2026-12-10T09:00:00Z',
        },
      },
    }),
  );
  await at(page, shell, 'session-1?tab=resolution');
  await page.getByLabel('Текст пункта 1').fill('Мои слова');
  await page.getByRole('button', { name: 'Сохранить правки' }).click();
  await expect(page.getByRole('dialog')).toContainText('Лугова Вера Павловна');
  await expect(page.getByRole('dialog')).toContainText('Мои слова');
  await lookWell(page, 'resolution-conflict');
});

test('proposals and the appeal look well, in English too', async ({ page, shell }) => {
  await mockApi(page, MANAGER, answers());
  await at(page, shell, 'session-2');
  await expect(page.getByText('2 предложения')).toBeVisible();
  await lookWell(page, 'proposals');
  await page.getByRole('button', { name: 'Исправить предложение 1' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookWell(page, 'proposal-edit');
  await at(page, shell, 'session-2?tab=appeal');
  await expect(page.getByText('Предложения изменились')).toBeVisible();
  await lookWell(page, 'appeal');
  await page.evaluate(() => localStorage.setItem('zarozhdenie.language', 'en'));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Save the appeal' })).toBeVisible();
  await lookWell(page, 'appeal-en');
});
