import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { answer, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { HomePage } from './HomePage';

beforeEach(() => answer('GET', '/api/v1/contacts/waiting', json({ offers: 2, duplicates: 0 })));

const action = (code: string, due: string, target = 'calls') => ({
  code,
  text: `Обзвоните 7 человек (${code})`,
  target,
  eventId: 'ID',
  topic: 'Семья региона',
  due,
  count: 7,
});

test('the next action stands first with its screen behind the button, late ones after it', async () => {
  answer(
    'GET',
    '/api/v1/events/home',
    json({
      next: action('make_calls', '2026-12-03'),
      late: [action('send_report', '2026-12-01', 'report')],
      coming: [action('make_lists', '2026-12-07', 'participants')],
      today: '2026-12-03',
      asOf: '2026-12-03T07:00:00Z',
    }),
  );
  await renderPage(<HomePage />);
  expect(await screen.findByRole('heading', { level: 2, name: 'Сегодня' })).toBeVisible();
  expect(await screen.findByRole('link', { name: /Другие регионы предлагают 2 контакта/ })).toHaveAttribute(
    'href',
    '/contacts/offers',
  );
  expect(screen.getByRole('link', { name: 'Открыть обзвон' })).toHaveAttribute('href', '/events/ID/calls');
  expect(screen.getByText(/^до 1\sдекабря$/)).toBeVisible();
  expect(screen.getByRole('link', { name: /make_lists/ })).toHaveAttribute('href', '/events/ID/participants');
});

test('what is late and coming stands under its event, named once; the day is said once', async () => {
  answer(
    'GET',
    '/api/v1/events/home',
    json({
      next: {
        ...action('hold', '2026-12-03', 'participants'),
        text: 'Сегодня мероприятие: отмечайте пришедших',
      },
      late: [],
      coming: [
        action('make_lists', '2026-12-07'),
        { ...action('send', '2026-12-08'), eventId: 'OTHER', topic: 'Город детям' },
        action('send_report', '2026-12-09'),
      ],
      today: '2026-12-03',
      asOf: '2026-12-03T07:00:00Z',
    }),
  );
  await renderPage(<HomePage />);
  expect(await screen.findByRole('heading', { level: 2, name: 'Следующее действие' })).toBeVisible();
  expect(screen.queryByText('сегодня')).toBeNull();
  expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
    'Семья региона',
    'Город детям',
  ]);
});

test('without public events it leads to the plan', async () => {
  const next = { code: 'plan_event', text: 'Запланируйте мероприятие', target: 'plan' };
  answer(
    'GET',
    '/api/v1/events/home',
    json({ next, late: [], coming: [], today: '2026-12-03', asOf: '2026-12-03T07:00:00Z' }),
  );
  await renderPage(<HomePage />);
  expect(await screen.findByRole('link', { name: 'Запланировать мероприятие' })).toHaveAttribute(
    'href',
    '/events/new',
  );
});

test('a failure says so', async () => {
  answer('GET', '/api/v1/events/home', problem(500, 'internal_error'));
  await renderPage(<HomePage />);
  expect(await screen.findByRole('alert')).toBeVisible();
});
