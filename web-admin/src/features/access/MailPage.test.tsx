import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, asked, json } from '~/test/answers';
import { renderPage } from '~/test/render';
import type { Delivery } from './deliveries';
import { MailPage } from './MailPage';

const DELIVERIES = '/api/v1/access/deliveries';
const letter = (id: string, more: Partial<Delivery>): Delivery => ({
  id,
  region: '69',
  kind: 'invitation',
  subjectId: 's',
  state: 'accepted',
  attempts: 1,
  createdAt: '2026-11-20T09:00:00Z',
  at: '2026-11-20T10:00:00Z',
  messageId: `<${id}@example.org>`,
  ...more,
});
const page = (items: Delivery[], next: string | null = null, mailConfigured = true) =>
  json({ items, next, mailConfigured });
const open = (path = '/admin/mail') =>
  renderPage(<MailPage />, { path, route: '/admin/mail', me: { roles: ['administrator'], regions: [] } });
const cellsOf = async (name: RegExp) =>
  within((await screen.findByRole('rowheader', { name })).closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('each letter says what became of it, in the words of the server', async () => {
  answer(
    'GET',
    DELIVERIES,
    page([
      letter('1', {}),
      letter('2', {
        kind: 'report',
        region: '00',
        state: 'deferred',
        attempts: 2,
        nextAt: '2026-11-20T11:30:00Z',
        replyCode: '450',
        serverAnswer: 'mailbox busy',
      }),
    ]),
  );
  await open();
  const [region, state, at, tries, words] = await cellsOf(/Отчёт руководителю/);
  expect(region).toBe('Вся страна');
  expect(state).toBe('отложено сервером');
  expect(at).toMatch(/20.ноября, 13:00/);
  expect(tries).toMatch(/2 попытки.*следующая: 20.ноября, 14:30/);
  expect(words).toBe('450 mailbox busy');
  expect(await cellsOf(/Приглашение/)).toEqual([
    'Тверская область',
    'принято сервером',
    expect.anything(),
    '1 попытка',
    'нет ответа',
  ]);
});

test('the state is asked of the server and stands in the address; more come on demand', async () => {
  answer('GET', DELIVERIES, ({ search }) =>
    search.get('after')
      ? page([letter('3', { kind: 'account', state: 'rejected' })])
      : page([letter('1', { state: 'rejected' })], 'further'),
  );
  const { router } = await open('/admin/mail?state=rejected');
  await userEvent.click(await screen.findByRole('button', { name: 'Показать ещё' }));
  expect(asked[0]!.search.get('state')).toBe('rejected');
  expect(await screen.findByRole('rowheader', { name: 'Учётная запись' })).toBeInTheDocument();
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  expect(asked.at(-1)!.search.get('after')).toBe('further');
  expect(screen.queryByRole('button', { name: 'Показать ещё' })).toBeNull();

  await userEvent.selectOptions(screen.getByLabelText('Состояние'), 'принято сервером');
  await waitFor(() => expect(router.state.location.search).toEqual({ state: 'accepted' }));
  await waitFor(() => expect(asked.at(-1)!.search.get('state')).toBe('accepted'));
});

test('without a mail server that is said, also beside the letters kept as files', async () => {
  answer('GET', DELIVERIES, page([letter('1', { state: 'kept' })], null, false));
  await open();
  expect(await screen.findByText('Почта не настроена')).toBeInTheDocument();
  expect(await cellsOf(/Приглашение/)).toContain('сохранено файлом');
});
