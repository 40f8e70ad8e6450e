import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { RegionsPage } from './RegionsPage';
import { findRegions, type Region } from './regions';

const REGIONS = '/api/v1/access/regions';
const TVER: Region = {
  code: '69',
  iso: 'RU-TVE',
  name: 'Тверская область',
  nameEn: 'Tver Oblast',
  nameGenitive: 'Тверской области',
  nameLocative: 'в Тверской области',
  timeZone: 'Europe/Moscow',
  district: 'Центральный',
  capital: 'Тверь',
  tile: { column: 4, row: 3, label: 'ТВЕ' },
  active: true,
  version: 3,
};
const OREL: Region = {
  ...TVER,
  code: '57',
  iso: 'RU-ORL',
  name: 'Орловская область',
  nameEn: 'Oryol Oblast',
  capital: 'Орёл',
  district: null,
  tile: { column: 5, row: 6, label: 'ОРЛ' },
  active: false,
  version: 1,
};
const EDIT = {
  id: 'e1',
  at: '2026-11-20T09:00:00Z',
  by: 'Полевая Нина',
  changes: [
    { field: 'timeZone', before: 'Europe/Samara', after: 'Europe/Moscow' },
    { field: 'district', before: null, after: 'Центральный' },
    { field: 'active', before: 'false', after: 'true' },
  ],
};
const open = (path = '/admin/regions') => {
  answer('GET', REGIONS, json([TVER, OREL]));
  answer('GET', `${REGIONS}/69/history`, json([EDIT]));
  return renderPage(<RegionsPage />, {
    path,
    route: '/admin/regions',
    me: { roles: ['administrator'], regions: [] },
  });
};
const edit = async () => {
  await open('/admin/regions?panel=69');
  return within(await screen.findByRole('dialog', { name: 'Тверская область' }));
};
const write = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));

test('all regions with zone, district and part; found by the capital; opened by its button', async () => {
  await open();
  expect(await screen.findByRole('rowheader', { name: /Тверская область/ })).toBeInTheDocument();
  const row = within(await screen.findByRole('row', { name: /Орловская область/ }));
  expect(row.getByText('Москва (МСК)')).toBeInTheDocument();
  expect(row.getByText('Вне федеральных округов')).toBeInTheDocument();
  expect(row.getByText('не участвует')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Найти по названию, коду или столице'), 'твер');
  await waitFor(() => expect(screen.queryByRole('row', { name: /Орловская/ })).not.toBeInTheDocument());
  await userEvent.click(screen.getByRole('button', { name: 'Изменить: Тверская область' }));
  expect(await screen.findByRole('dialog', { name: 'Тверская область' })).toBeInTheDocument();
});

test('another zone: the time there is beside it, and how many public events keep theirs is said', async () => {
  const panel = await edit();
  answer('PUT', `${REGIONS}/69`, json({ zoneChanged: true, comingEvents: 2 }));
  const zone = panel.getByRole('combobox', { name: 'Часовой пояс' });
  expect(zone).toHaveDisplayValue(/^Москва, \d\d:\d\d.\(МСК\)$/);
  await write(zone, 'самара');
  await userEvent.click(await screen.findByRole('option', { name: /^Самара, \d\d:\d\d.\(МСК\+1\)$/ }));
  expect(panel.getByText(/останутся в прежнем поясе/)).toBeInTheDocument();
  await save();
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  const sent = asked.find((a) => a.method === 'PUT')!;
  expect(sent.headers.get('if-match')).toBe('"3"');
  expect(sent.body).toEqual({
    name: 'Тверская область',
    nameEn: 'Tver Oblast',
    nameGenitive: 'Тверской области',
    nameLocative: 'в Тверской области',
    timeZone: 'Europe/Samara',
    district: 'Центральный',
    tile: { column: 4, row: 3, label: 'ТВЕ' },
    active: true,
  });
});

test('what is missing or wrong is said before it is sent; a taken place names its region', async () => {
  const panel = await edit();
  await userEvent.clear(panel.getByLabelText('Название по-русски'));
  await write(panel.getByLabelText('Название в предложном падеже'), 'Тверской области');
  await userEvent.selectOptions(panel.getByLabelText('Столбец'), '5');
  await userEvent.selectOptions(panel.getByLabelText('Строка'), '6');
  expect(panel.getByRole('img', { name: 'Карта страны: ТВЕ, столбец 5, строка 6' })).toBeInTheDocument();
  await save();
  expect(await panel.findByText('Заполните это поле.')).toBeInTheDocument();
  expect(panel.getByText('Начните с предлога: «в Тверской области».')).toBeInTheDocument();
  expect(panel.getByText(/занимает другой регион: Орловская область/)).toBeInTheDocument();
  expect(asked.some((a) => a.method === 'PUT')).toBe(false);
});

test('a region with public events to come stays open, and the reason stands at the mark', async () => {
  const panel = await edit();
  answer(
    'PUT',
    `${REGIONS}/69`,
    problem(409, 'region_has_events', { errors: { active: ['Есть мероприятия: 1.'] } }),
  );
  await userEvent.click(panel.getByRole('checkbox', { name: 'Участвует в проекте' }));
  await save();
  expect(await panel.findByText('Есть мероприятия: 1.')).toBeInTheDocument();
  expect(asked.find((a) => a.method === 'PUT')!.body).toMatchObject({ active: false });
});

test('a conflict shows both, and mine goes over the new version', async () => {
  const panel = await edit();
  await write(panel.getByLabelText('Название по-русски'), 'Тверской край');
  answer('GET', REGIONS, json([{ ...TVER, name: 'Тверь', version: 4 }, OREL]));
  answer('PUT', `${REGIONS}/69`, problem(412, 'stale_version'));
  await save();
  const conflict = within(await screen.findByRole('dialog', { name: 'Запись уже изменили' }));
  expect(await conflict.findByText('Тверь')).toBeInTheDocument();
  answer('PUT', `${REGIONS}/69`, json({ zoneChanged: false, comingEvents: 0 }));
  await userEvent.click(conflict.getByRole('button', { name: 'Сохранить мой вариант' }));
  await waitFor(() => expect(asked.filter((a) => a.method === 'PUT')).toHaveLength(2));
  const puts = asked.filter((a) => a.method === 'PUT');
  expect(puts.map((a) => a.headers.get('if-match'))).toEqual(['"3"', '"4"']);
  expect(puts[1]!.body).toMatchObject({ name: 'Тверской край' });
});

test('the history says who changed what, from what to what', async () => {
  const panel = await edit();
  const history = within(await panel.findByRole('list', { name: 'История правок' }));
  expect(history.getByText('Часовой пояс: было «Самара», стало «Москва»')).toBeInTheDocument();
  expect(history.getByText('Федеральный округ: было «ничего», стало «Центральный»')).toBeInTheDocument();
  expect(history.getByText('Участие: было «не участвует», стало «участвует»')).toBeInTheDocument();
  expect(history.getByText(/20.ноября, 12:00.\(МСК\)\. Полевая Нина/)).toBeInTheDocument();
});

test('finds by name, code and capital, «е» finds «ё»', () => {
  const codes = (asked?: string) => findRegions([TVER, OREL], asked, 'ru').map((r) => r.code);
  expect([codes(), codes('орел'), codes('69'), codes('область ТВЕРЬ'), codes('zz')]).toEqual([
    ['57', '69'],
    ['57'],
    ['69'],
    ['69'],
    [],
  ]);
});
