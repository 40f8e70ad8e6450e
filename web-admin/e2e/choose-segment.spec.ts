import { expect } from '@playwright/test';
import { lookWell } from './support/look';
import { MANAGER, mockApi } from './support/mock';
import { test } from './support/test';

const EVENT = {
  id: 'e1',
  topic: 'Семья и работа в Твери',
  purpose: 'Создание просемейного кластера',
  date: '2027-02-10',
  state: 'preparing',
  timeZone: 'Europe/Moscow',
  zone: 'Europe/Moscow',
  venue: { name: 'Общественная палата', address: 'Тверь, Советская площадь, 1', kind: 'publicChamber' },
  roundTable: { id: 's1', date: '2027-02-10', kind: 'roundTable', start: '10:00:00', end: '11:15:00' },
  discussion: { id: 's2', date: '2027-02-10', kind: 'discussion', start: '11:45:00', end: '13:00:00' },
};
const person = (id: string, fullName: string, because: string | null = null) => ({
  id,
  fullName,
  organization: 'Совет отцов Тверской области',
  position: 'председатель',
  category: 'publicOrganization',
  phones: [],
  emails: ['x@example.org'],
  tags: [],
  reachable: true,
  mayBeInvited: !because,
  notInvitableBecause: because,
});
const ANSWERS = {
  'GET /events/public-events/e1': { body: EVENT },
  'GET /invitations': { body: { items: [], next: null } },
  'GET /contacts/segments': {
    body: { items: [{ id: 'g1', name: 'Эксперты области', filter: { tag: 'эксперт' }, version: 1 }] },
  },
  'GET /contacts/segments/g1/people': {
    body: {
      personIds: ['p1', 'p3'],
      notInvitable: 3,
      because: [
        { why: 'consentWithdrawn', people: 2 },
        { why: 'askedNotTo', people: 1 },
      ],
      next: null,
    },
  },
  'GET /contacts/people': {
    body: {
      items: [
        person('p1', 'Тихомирова Зоя Павловна'),
        person('p2', 'Рощин Павел Игоревич', 'consentWithdrawn'),
        person('p3', 'Лугова Вера Павловна'),
      ],
      next: null,
      similar: false,
    },
  },
  'POST /invitations': { status: 201, body: { invitations: [{}, {}], alreadyChosen: [] } },
};

test('a saved segment is where invitees come from: how many fit, who can’t be invited and why', async ({
  page,
  shell,
}) => {
  await mockApi(page, MANAGER, ANSWERS);
  await page.goto(`${shell}/events/e1/invitations?panel=choose`);
  const panel = page.getByRole('dialog', { name: 'Кого пригласить' });
  await panel.getByLabel('Выборка').selectOption('Эксперты области');
  await expect(panel.getByText('Можно пригласить 2 человека из выборки.')).toBeVisible();
  await expect(panel.getByText('согласие отозвано: 2')).toBeVisible();
  await expect(panel.getByLabel('Рощин Павел Игоревич')).toBeDisabled();
  await panel.getByRole('button', { name: 'Выбрать всех из выборки' }).click();
  await lookWell(page, 'choose-segment');
  const sent = page.waitForRequest((r) => r.method() === 'POST' && r.url().endsWith('/invitations'));
  await panel.getByRole('button', { name: 'Добавить 2 человека' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ eventId: 'e1', personIds: ['p1', 'p3'] });
  await expect(panel).toBeHidden();
});

test('the caller sees what the person said last before dialling', async ({ page, shell }) => {
  const call = {
    invitationId: 'i1',
    eventId: 'e1',
    fullName: 'Тихомирова Зоя Павловна',
    greeting: 'Зоя Павловна',
    position: 'председатель',
    organization: 'Совет отцов Тверской области',
    phones: ['+79201234567'],
    stage: 'sent',
    lastOutcome: 'noAnswer',
    lastWord: { at: '2026-10-02T08:00:00Z', outcome: null, stage: 'declined', channel: 'link' },
    calls: 1,
    askedToBeCalled: false,
    script: { text: 'Здравствуйте, Зоя Павловна.', topic: EVENT.topic, when: '10 февраля', where: 'Палата' },
    localTime: '12:00 (МСК)',
    outsideHours: false,
    heldUntil: '2027-02-01T09:10:00Z',
  };
  await mockApi(page, MANAGER, {
    ...ANSWERS,
    'GET /invitations/calls': { body: { due: 1, later: 0, localTime: '12:00 (МСК)', outsideHours: false } },
    'POST /invitations/calls/next': { body: call },
  });
  await page.goto(`${shell}/calls`);
  await page.getByRole('button', { name: 'Начать обзвон' }).click();
  await expect(page.getByText('В прошлый раз, 2 октября 2026, пятница: не придёт, по ссылке')).toBeVisible();
  await lookWell(page, 'call-last-word');
});
