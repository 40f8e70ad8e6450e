import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { UsersPage } from './UsersPage';
import { findUsers, stateOf, type User } from './users';

const USERS = '/api/v1/access/users';
const ANNA: User = {
  id: 'a1',
  email: 'anna@example.org',
  name: 'Светлова Анна',
  roles: ['manager'],
  regions: ['69'],
  active: true,
  hasPassword: true,
  version: 3,
};
const open = (path = '/admin/users') =>
  renderPage(<UsersPage />, { path, route: '/admin/users', me: { roles: ['administrator'], regions: [] } });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a new manager: what is missing is said, then the link is shown once', async () => {
  answer('GET', USERS, json([ANNA]));
  answer('POST', USERS, json({ id: 'n', link: 'https://example.org/welcome#abc' }, { status: 201 }));
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Добавить пользователя' }));
  const panel = await screen.findByRole('dialog');
  await press('Добавить и получить ссылку');
  expect(await within(panel).findByText('Укажите имя.')).toBeInTheDocument();
  expect(within(panel).getByText('Выберите хотя бы один регион.')).toBeInTheDocument();

  await userEvent.type(within(panel).getByLabelText('Фамилия, имя, отчество'), 'Лугова Вера');
  await userEvent.type(within(panel).getByLabelText('Электронная почта'), ' vera@example.org ');
  await userEvent.type(within(panel).getByRole('combobox', { name: 'Регионы' }), 'твер');
  await userEvent.click(await screen.findByRole('option', { name: 'Тверская область' }));
  await press('Добавить и получить ссылку');
  expect(await screen.findByLabelText('Одноразовая ссылка')).toHaveValue('https://example.org/welcome#abc');
  const sent = asked.find((a) => a.method === 'POST')!;
  expect(sent.body).toEqual({
    name: 'Лугова Вера',
    email: 'vera@example.org',
    roles: ['manager'],
    regions: ['69'],
  });
});

test('a lead needs no region, and a taken address is said beside it', async () => {
  answer('GET', USERS, json([ANNA]));
  answer('POST', USERS, problem(409, 'email_taken', { errors: { email: ['Такой адрес уже есть.'] } }));
  await open('/admin/users?panel=new');
  const panel = await screen.findByRole('dialog');
  await userEvent.type(within(panel).getByLabelText('Фамилия, имя, отчество'), 'Кедрова Ольга');
  await userEvent.type(within(panel).getByLabelText('Электронная почта'), 'anna@example.org');
  await userEvent.click(within(panel).getByRole('checkbox', { name: 'Менеджер' }));
  await userEvent.click(within(panel).getByRole('checkbox', { name: 'Руководитель' }));
  expect(within(panel).queryByLabelText('Регионы')).not.toBeInTheDocument();
  await press('Добавить и получить ссылку');
  expect(await within(panel).findByText('Такой адрес уже есть.')).toBeInTheDocument();
  expect(asked.find((a) => a.method === 'POST')!.body).toMatchObject({ roles: ['lead'], regions: [] });
});

test('saves with the version it was opened with; a conflict shows both and lets choose', async () => {
  answer('GET', USERS, json([ANNA]));
  answer('PUT', `${USERS}/a1`, problem(412, 'stale_version'));
  await open('/admin/users?panel=a1');
  const panel = await screen.findByRole('dialog');
  const name = within(panel).getByLabelText('Фамилия, имя, отчество');
  await userEvent.clear(name);
  await userEvent.type(name, 'Светлова Анна Игоревна');
  answer('GET', USERS, json([{ ...ANNA, name: 'Светлова А. И.', version: 4 }]));
  await press('Сохранить');
  const conflict = await screen.findByRole('dialog', { name: 'Запись уже изменили' });
  expect(await within(conflict).findByText(/Светлова А\. И\./)).toBeInTheDocument();

  answer('PUT', `${USERS}/a1`, () => new Response(null, { status: 204 }));
  await userEvent.click(within(conflict).getByRole('button', { name: 'Сохранить мой вариант' }));
  await waitFor(() => expect(asked.filter((a) => a.method === 'PUT')).toHaveLength(2));
  const [first, second] = asked.filter((a) => a.method === 'PUT');
  expect([first!.headers.get('if-match'), second!.headers.get('if-match')]).toEqual(['"3"', '"4"']);
  expect(second!.body).toEqual({
    name: 'Светлова Анна Игоревна',
    roles: ['manager'],
    regions: ['69'],
    active: true,
  });
});

test('closes an account and gives a new link', async () => {
  answer('GET', USERS, json([ANNA]));
  answer('PUT', `${USERS}/a1`, () => new Response(null, { status: 204 }));
  answer('POST', `${USERS}/a1/link`, json({ link: 'https://example.org/welcome#new' }));
  await open('/admin/users?panel=a1');
  await userEvent.click(await screen.findByRole('button', { name: 'Закрыть учётную запись' }));
  await waitFor(() => expect(asked.find((a) => a.method === 'PUT')?.body).toMatchObject({ active: false }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await press('Изменить: Светлова Анна');
  await userEvent.click(await screen.findByRole('button', { name: 'Получить новую ссылку' }));
  expect(await screen.findByLabelText('Одноразовая ссылка')).toHaveValue('https://example.org/welcome#new');
});

test('finds by name, address and region; knows the three states', () => {
  const closed = { ...ANNA, id: 'b', name: 'Рощин', email: 'p@example.org', regions: [], active: false };
  const tver = [{ code: '69', name: 'Тверская область', nameEn: 'Tver Oblast' }];
  const ids = (text?: string) => findUsers([ANNA, closed], text, tver).map((u) => u.id);
  expect([ids(), ids('РОЩИН'), ids('тверская анна'), ids('tver'), ids('zz')]).toEqual([
    ['a1', 'b'],
    ['b'],
    ['a1'],
    ['a1'],
    [],
  ]);
  expect([ANNA, closed, { ...ANNA, hasPassword: false }].map(stateOf)).toEqual(['works', 'closed', 'waits']);
});
