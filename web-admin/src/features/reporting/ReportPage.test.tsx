import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { ReportPage } from './ReportPage';

const LIST = '/api/v1/reporting/reports';
const ONE = `${LIST}/r1`;
const session = (kind: string, came: number) => ({ sessionId: kind, kind, came, walkIns: 1, byCategory: [] });
const REPORT = {
  id: 'r1',
  eventId: 'e1',
  asOf: '2026-12-03T11:00:00Z',
  topic: 'Семья',
  date: '2026-12-03',
  held: true,
  counts: {
    invited: 22,
    sent: 20,
    agreed: 12,
    confirmed: 8,
    declined: 1,
    attended: 7,
    came: 9,
    sessions: [session('roundTable', 6), session('discussion', 5)],
    positions: 2,
    readiness: { joins: 1, helps: 0, needs: 0, notNow: 0 },
    resolutionPoints: 0,
    proposals: 3,
  },
  metrics: [{ code: 'agreed', name: 'Согласились', definition: 'Кто согласился.', unit: 'count' }],
  text: '',
  suggestedText: 'Готовый текст.',
  resolutionPoints: [],
  proposals: [],
  photos: [],
  sendings: 0,
  deliveries: [] as object[],
  leadName: 'Проектов Пётр Петрович',
  mailConfigured: true,
};
const etag = (version: number) => ({ headers: { etag: `"${version}"` } });
const open = (me?: { roles: string[] }) =>
  renderPage(<ReportPage />, { path: '/events/e1/report', route: '/events/$eventId/report', me });

beforeEach(() => {
  localStorage.clear();
  // happy-dom has no fonts; a field that grows with its text listens to them.
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  answer('GET', LIST, json([{ id: 'r1', eventId: 'e1', sendings: 0 }]));
  answer('GET', ONE, json(REPORT, etag(1)));
});

test('figures stand there with their share of what was sent and their definition', async () => {
  await open();
  expect(await screen.findByText(/60\s% от разосланных/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Что это значит: Согласились' }));
  expect(await screen.findByText('Кто согласился.')).toBeInTheDocument();
});

test('words are saved by themselves with the version that was read', async () => {
  answer('PATCH', ONE, () => new Response(null, { status: 204, ...etag(2) }));
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Взять готовый текст из фактов' }));
  expect(screen.getByText('Есть несохранённые правки')).toBeInTheDocument();
  await userEvent.click(screen.getByLabelText('Своими словами о главном'));
  await userEvent.tab();
  await waitFor(() => expect(asked.some((a) => a.method === 'PATCH')).toBe(true));
  const saved = asked.find((a) => a.method === 'PATCH')!;
  expect([saved.body, saved.headers.get('if-match')]).toEqual([{ text: 'Готовый текст.' }, '"1"']);
});

const LEFT = { text: 'Мои слова', base: { text: '', etag: '"1"' } };
const leave = () => localStorage.setItem('zarozhdenie.draft.69.report.r1', JSON.stringify(LEFT));
const patches = () => asked.filter((a) => a.method === 'PATCH').map((a) => a.headers.get('if-match'));

test('words left on the device are never saved over what a colleague wrote meanwhile', async () => {
  leave();
  answer('GET', ONE, json({ ...REPORT, text: 'Слова коллеги' }, etag(2)));
  answer('PATCH', ONE, problem(412, 'stale_version'));
  await open();
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Мои слова');
  expect(dialog).toHaveTextContent('Слова коллеги');
  expect(patches()).toEqual(['"1"']);
});

test('a photo added meanwhile is no conflict of words', async () => {
  leave();
  answer('GET', ONE, json(REPORT, etag(2)));
  answer('PATCH', ONE, ({ headers }) =>
    headers.get('if-match') === '"2"'
      ? new Response(null, { status: 204, ...etag(3) })
      : problem(412, 'stale_version'),
  );
  await open();
  await waitFor(() => expect(patches()).toEqual(['"1"', '"2"']));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a report that was accepted is sent once more only as such', async () => {
  const accepted = {
    id: 'd1',
    state: 'accepted',
    attempts: 1,
    at: '2026-12-03T12:00:00Z',
    serverAnswer: '250 ok',
  };
  answer('GET', ONE, json({ ...REPORT, deliveries: [accepted] }, etag(4)));
  answer('POST', `${ONE}/send`, () => json({ sending: 2 }, { status: 202 }));
  await open();
  expect(await screen.findByText('Ответ сервера: 250 ok')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Отправить ещё раз' }));
  expect(await screen.findByText(/получит второе письмо/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Отправить отчёт' }));
  await waitFor(() => expect(asked.some((a) => a.path === `${ONE}/send`)).toBe(true));
  const sent = asked.find((a) => a.path === `${ONE}/send`)!;
  expect([sent.body, sent.headers.get('if-match')]).toEqual([{ again: true }, '"4"']);
});

test('without an address, or before the day, it says why it can not be sent', async () => {
  answer('GET', ONE, json({ ...REPORT, held: false, leadName: null, mailConfigured: false }, etag(1)));
  await open();
  expect(await screen.findByText('Не задан адрес руководителя')).toBeInTheDocument();
  expect(screen.getByText('Почта не настроена')).toBeInTheDocument();
  expect(screen.getByText(/Отчёт можно отправить с 3\sдекабря/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Отправить отчёт руководителю' })).toBeDisabled();
});

test('where there is none the manager starts it, the lead reads why it is empty', async () => {
  answer('GET', LIST, json([]));
  const { unmount } = await open();
  expect(await screen.findByRole('button', { name: 'Начать отчёт' })).toBeInTheDocument();
  unmount();
  await open({ roles: ['lead'] });
  expect(await screen.findByText(/ещё не начал отчёт/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Начать отчёт' })).toBeNull();
});

test('a failure says so and can be repeated', async () => {
  answer('GET', ONE, problem(503, 'database_unavailable'));
  await open();
  expect(await screen.findByRole('button', { name: 'Повторить' })).toBeInTheDocument();
});
