import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answer, json } from '~/test/answers';
import { renderPage } from '~/test/render';
import { CountryPage } from './CountryPage';

const numbers = (sent: number, agreed: number) => ({
  events: sent > 0 ? 1 : 0,
  invited: sent,
  sent,
  agreed,
  agreedShare: sent ? agreed / sent : null,
  confirmed: 0,
  confirmedShare: sent ? 0 : null,
  declined: 0,
  attended: 0,
  attendedShare: sent ? 0 : null,
  came: 0,
  positions: 0,
  proposals: 0,
  resolutions: sent ? 1 : 0,
  appeals: 0,
  reports: 0,
  joins: 0,
  readiness: { joins: 0, helps: 0, needs: 0, notNow: 0 },
  fewData: sent < 20,
});
const region = (code: string, name: string, column: number, sent: number, agreed: number) => ({
  ...numbers(sent, agreed),
  code,
  name,
  district: null,
  tile: { column, row: 3, label: code },
  stage: sent ? 'inviting' : 'noEvent',
  nextEventDate: sent ? '2026-12-03' : null,
});
const metric = (code: string, name: string, more = {}) => ({
  code,
  name,
  definition: `Что такое ${name}.`,
  unit: 'count',
  ...more,
});
const DASHBOARD = {
  asOf: '2026-11-23T10:00:00Z',
  metrics: [
    metric('sent', 'Разослано'),
    metric('agreed', 'Предварительно согласились'),
    metric('agreedShare', 'Согласились, доля', { unit: 'share', band: { low: 0.5, high: 0.7 } }),
    metric('confirmed', 'Подтвердили'),
    metric('attended', 'Пришли из приглашённых'),
  ],
  totals: numbers(59, 30),
  regions: [
    region('27', 'Хабаровский край', 16, 40, 24),
    region('69', 'Тверская область', 4, 19, 6),
    region('77', 'Москва', 5, 0, 0),
  ],
};

beforeEach(() => answer('GET', '/api/v1/reporting/dashboard', json(DASHBOARD)));
const open = (path = '/country') =>
  renderPage(<CountryPage />, { path, me: { roles: ['lead'], regions: [] } });

test('the map, the funnel and the table show the same figures; few data is said', async () => {
  await open();
  expect(await screen.findByRole('option', { name: 'Тверская область: 19' })).toBeInTheDocument();
  expect(screen.getByRole('option', { name: 'Москва: мероприятий нет' })).toHaveAttribute('data-step', '0');
  const row = screen.getByRole('row', { name: /Тверская область/ });
  expect(row).toHaveTextContent('мало данных');
  expect(screen.getByRole('row', { name: /Хабаровский край/ })).not.toHaveTextContent('мало данных');
  expect(within(screen.getByRole('table', { name: 'Вся страна' })).getByText('59')).toBeInTheDocument();
});

test('a region that takes no part is told so; what it did still counts', async () => {
  const [east, tver, moscow] = DASHBOARD.regions;
  const out = { stage: 'notTakingPart' };
  answer(
    'GET',
    '/api/v1/reporting/dashboard',
    json({ ...DASHBOARD, regions: [east, { ...tver, ...out }, { ...moscow, ...out }] }),
  );
  await open('/country?code=69');
  expect(
    await screen.findByRole('option', { name: 'Тверская область: не участвует в проекте, 19' }),
  ).toHaveAttribute('data-out', 'true');
  expect(screen.getByRole('option', { name: 'Москва: не участвует в проекте' })).toBeInTheDocument();
  expect(screen.getByRole('option', { name: 'Хабаровский край: 40' })).not.toHaveAttribute('data-out');
  expect(
    within(screen.getByRole('list', { name: 'Обозначения' })).getByText('не участвует в проекте'),
  ).toBeInTheDocument();
});

test('the metric and the region come from the address', async () => {
  await open('/country?metric=agreedShare&code=27');
  expect(await screen.findByRole('option', { name: /Хабаровский край: 60\s%/ })).toBeInTheDocument();
  expect(
    within(await screen.findByRole('table', { name: 'Хабаровский край' })).getByText('40'),
  ).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Найти регион'), 'нигде');
  expect(await screen.findByRole('heading', { name: 'Такого региона нет' })).toBeInTheDocument();
});

test('every region of the list lies within the picture', async () => {
  await open();
  const tile = await screen.findByRole('option', { name: /Тверская/ });
  const [left, top, width, height] = tile.closest('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
  const regions = readFileSync('../src/Modules/Access/Data/regions.csv', 'utf8').trim().split('\n').slice(1);
  expect(regions).toHaveLength(89);
  for (const region of regions) {
    const [column, row] = region.split(',').slice(8, 10).map(Number);
    expect(column! * 64, region).toBeGreaterThanOrEqual(left!);
    expect((column! + 1) * 64, region).toBeLessThanOrEqual(left! + width!);
    expect(row! * 64, region).toBeGreaterThanOrEqual(top!);
    expect((row! + 1) * 64, region).toBeLessThanOrEqual(top! + height!);
  }
});

test('arrows go from tile to tile, one of them is a tab stop', async () => {
  await open();
  const tver = await screen.findByRole('option', { name: /Тверская/ });
  tver.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('data-code', '77');
  expect(screen.getAllByRole('option').filter((o) => o.getAttribute('tabindex') === '0')).toHaveLength(1);
});
