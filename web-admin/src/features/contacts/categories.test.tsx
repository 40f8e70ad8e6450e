import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CATEGORIES } from '~/lib/categories';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { ReferencePage } from './ReferencePage';

const PATH = '/api/v1/contacts/categories';
const NAMES = ['Власть', 'Общество', 'Бизнес', 'СМИ', 'Эксперты'];
const ITEMS = CATEGORIES.map((category, i) => ({ category, ru: NAMES[i]!, en: `E${i}`, hint: null }));
const LIST = { items: [], isSample: true };

const versioned = (items: object[], version: number) =>
  json({ items }, { headers: { ETag: `"${version}"` } });

test('the lead renames and reorders the categories over the version that was read', async () => {
  answer('GET', '/api/v1/contacts/reference-list', json(LIST, { headers: { ETag: '"0"' } }));
  answer('GET', PATH, () => versioned(ITEMS, 4));
  answer('PUT', PATH, new Response(null, { status: 204 }));
  await renderPage(<ReferencePage />, { path: '/contacts/reference-list', me: { roles: ['lead'] } });
  const user = userEvent.setup();
  expect(await screen.findByText('Власть')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Изменить категории' }));
  const media = within(await screen.findByRole('group', { name: 'СМИ' }));
  await user.clear(media.getByLabelText(/Название по-английски/));
  await user.click(screen.getByRole('button', { name: 'Сохранить категории' }));
  expect(await screen.findByText('Впишите название.')).toBeVisible();
  await user.type(media.getByLabelText(/Название по-английски/), 'Press');
  await user.type(media.getByLabelText(/Пояснение/), 'Газеты и телеканалы');
  await user.click(media.getByRole('button', { name: 'Выше: СМИ' }));
  expect(screen.getByRole('button', { name: 'Выше: Власть' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Сохранить категории' }));
  await screen.findByRole('button', { name: 'Изменить категории' });
  const sent = asked.find((a) => a.method === 'PUT')!;
  expect(sent.headers.get('If-Match')).toBe('"4"');
  const { items } = sent.body as { items: (typeof ITEMS)[number][] };
  expect(items.map((i) => i.ru)).toEqual(['Власть', 'Общество', 'СМИ', 'Бизнес', 'Эксперты']);
  expect(items[2]).toEqual({
    category: 'localMedia',
    ru: 'СМИ',
    en: 'Press',
    hint: 'Газеты и телеканалы',
  });
});

test('two who rename at once decide side by side; managers only read', async () => {
  answer('GET', '/api/v1/contacts/reference-list', json(LIST, { headers: { ETag: '"0"' } }));
  let stored = ITEMS;
  answer('GET', PATH, () => versioned(stored, stored === ITEMS ? 4 : 5));
  answer('PUT', PATH, () => {
    stored = ITEMS.map((i) => ({ ...i, ru: `${i.ru} и другие` }));
    return problem(412, 'stale_version');
  });
  const { unmount } = await renderPage(<ReferencePage />, {
    path: '/contacts/reference-list?edit=categories',
    me: { roles: ['lead'] },
  });
  const user = userEvent.setup();
  const business = within(await screen.findByRole('group', { name: 'Бизнес' }));
  await user.type(business.getByLabelText(/Название по-русски/), ' региона');
  await user.click(screen.getByRole('button', { name: 'Сохранить категории' }));
  const conflict = within(await screen.findByRole('dialog'));
  expect(conflict.getByText('Бизнес региона / E2')).toBeVisible();
  expect(conflict.getByText('Бизнес и другие / E2')).toBeVisible();
  unmount();
  await renderPage(<ReferencePage />, { path: '/contacts/reference-list' });
  expect(await screen.findByText('Названия и порядок задаёт руководитель.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Изменить категории' })).toBeNull();
});
