import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { DeadLettersPage } from './DeadLettersPage';
import type { DeadLetter } from './deadLetters';

const LETTERS = '/api/v1/access/dead-letters';
const letter = (id: string, more: Partial<DeadLetter> = {}): DeadLetter => ({
  id,
  listener: 'Reporting.Counts',
  streamId: 'stream',
  factId: id,
  fact: 'invitations.invitation_sent',
  sequence: Number(id),
  region: '69',
  error: null,
  attempts: 0,
  at: '2026-11-20T10:00:00Z',
  ...more,
});
const FAILED = letter('1', { error: 'JsonException: «sent» is missing', attempts: 3 });
const OTHER = letter('4', { streamId: 'other', fact: 'sessions.came', error: 'Timeout', attempts: 1 });
const open = () =>
  renderPage(<DeadLettersPage />, {
    path: '/admin/dead-letters',
    me: { roles: ['administrator'], regions: [] },
  });
const replay = (fact: string) => userEvent.click(screen.getByRole('button', { name: `Повторить: ${fact}` }));

test('one row for what failed, with how many wait behind it', async () => {
  answer('GET', LETTERS, json([FAILED, letter('2'), letter('3'), OTHER]));
  await open();
  const row = (await screen.findByRole('rowheader', { name: FAILED.fact })).closest('tr')!;
  const [listener, region, error, waiting, attempts, at] = within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect([listener, region, error, waiting, attempts]).toEqual([
    'Reporting.Counts',
    'Тверская область',
    'JsonException: «sent» is missing',
    '2',
    '3',
  ]);
  expect(at).toMatch(/20.ноября, 13:00/);
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
});

test('tried again: those that waited are taken too, and the list is read anew', async () => {
  answer('GET', LETTERS, json([FAILED, letter('2'), OTHER]));
  answer('POST', `${LETTERS}/1/replay`, () => {
    answer('GET', LETTERS, json([OTHER]));
    return json({ taken: 2 });
  });
  await open();
  await screen.findByRole('rowheader', { name: FAILED.fact });
  await replay(FAILED.fact);
  expect(await screen.findByText('Принято 2 факта.')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: FAILED.fact })).toBeNull());
  expect(screen.getByRole('rowheader', { name: OTHER.fact })).toBeInTheDocument();
  expect(asked.find((a) => a.method === 'POST')!.headers.get('idempotency-key')).toBeTruthy();
});

test('the next one fails again: how many were taken, and what to do', async () => {
  answer('GET', LETTERS, json([FAILED, letter('2'), letter('3')]));
  answer('POST', `${LETTERS}/1/replay`, () => {
    answer('GET', LETTERS, json([letter('2', { error: 'Timeout', attempts: 1 }), letter('3')]));
    return json({ taken: 1 });
  });
  await open();
  await screen.findByText('JsonException: «sent» is missing');
  await replay(FAILED.fact);
  expect(await screen.findByText(/Принят 1 факт\. Следующий снова не принят/)).toBeInTheDocument();
  expect(await screen.findByText('Timeout')).toBeInTheDocument();
});

test('a refused replay is told, and nothing is said to be taken', async () => {
  answer('GET', LETTERS, json([FAILED]));
  answer('POST', `${LETTERS}/1/replay`, problem(409, 'replay_runs'));
  const told: string[] = [];
  await renderPage(<DeadLettersPage />, {
    path: '/admin/dead-letters',
    me: { roles: ['administrator'], regions: [] },
    policy: { notify: (p) => told.push(p.code) },
  });
  await screen.findByRole('rowheader', { name: FAILED.fact });
  await replay(FAILED.fact);
  await waitFor(() => expect(told).toEqual(['replay_runs']));
  expect(screen.queryByText(/Принят/)).toBeNull();
  expect(screen.getByRole('button', { name: `Повторить: ${FAILED.fact}` })).toBeEnabled();
});
