import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { CoveragePage } from './CoveragePage';
import { DuplicatesPage } from './DuplicatesPage';
import { OffersPage } from './OffersPage';
import { PeoplePage } from './PeoplePage';
import { ReferencePage } from './ReferencePage';

const PEOPLE = '/api/v1/contacts/people';
const FILTER = { category: 'localMedia', answersOnStateSupport: true };
const SEGMENT = { id: 's1', name: 'Газеты', filter: FILTER, changedAt: '2026-11-01T00:00:00Z', version: 3 };

beforeEach(() => {
  answer('GET', '/api/v1/contacts/waiting', json({ offers: 0, duplicates: 0 }));
  answer('GET', '/api/v1/contacts/people/count', json({ count: 0, more: false }));
  answer('GET', '/api/v1/contacts/offers/given', json({ items: [] }));
});

test('a segment sets the filters of the address; deleted it can be had back', async () => {
  answer('GET', PEOPLE, json({ items: [], similar: false }));
  let segments = [SEGMENT];
  answer('GET', '/api/v1/contacts/segments', () => json({ items: segments }));
  answer('DELETE', '/api/v1/contacts/segments/s1', () => {
    segments = [];
    return new Response(null, { status: 204 });
  });
  answer('POST', '/api/v1/contacts/segments', json({ id: 's2' }, { status: 201 }));
  const { router } = await renderPage(<PeoplePage />, { path: '/contacts' });
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByLabelText('Выборка'), 'Газеты');
  await screen.findByRole('button', { name: 'Удалить выборку' });
  expect(router.state.location.search).toMatchObject({
    category: 'localMedia',
    support: 'yes',
    segment: 's1',
  });
  expect(
    asked
      .filter((a) => a.path === PEOPLE)
      .at(-1)!
      .search.get('answersOnStateSupport'),
  ).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Удалить выборку' }));
  expect(await screen.findByText(/Выборка «Газеты» удалена/)).toBeVisible();
  expect(asked.find((a) => a.method === 'DELETE')!.headers.get('If-Match')).toBe('"3"');
  await user.click(screen.getByRole('button', { name: 'Вернуть выборку' }));
  expect(asked.find((a) => a.method === 'POST')!.body).toEqual({ name: 'Газеты', filter: FILTER });
});

const GAP = {
  id: 'i1',
  session: 'discussion',
  place: 'activist',
  name: 'Совет общественников',
  needed: 1,
  missing: 1,
  links: [],
  suggestions: [{ organizationId: 'o1', name: 'ТОС «Центр»' }],
  isSample: true,
};

test('a suggested organisation closes a gap at once; the lead only reads', async () => {
  answer('GET', '/api/v1/contacts/coverage', json({ items: [GAP], sessions: [], isSample: true }));
  answer('POST', '/api/v1/contacts/coverage/i1/links', json({ id: 'l1' }, { status: 201 }));
  const { unmount } = await renderPage(<CoveragePage />, { path: '/contacts/coverage' });
  const user = userEvent.setup();
  expect(await screen.findByText('В списке есть образцы')).toBeVisible();
  expect(screen.getByText('(образец)')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Подходит: ТОС «Центр»' }));
  expect(asked.find((a) => a.method === 'POST')!.body).toEqual({ organizationId: 'o1' });
  unmount();
  await renderPage(<CoveragePage />, { path: '/contacts/coverage', me: { roles: ['lead'] } });
  expect(await screen.findByText('Совет общественников')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Подходит|Найти или добавить/ })).toBeNull();
});

test('an offer that somebody answered meanwhile is said and read again', async () => {
  const offer = {
    id: 'f1',
    version: 1,
    fromRegion: '27',
    fromRegionName: 'Хабаровский край',
    offeredBy: 'Иван Лесной',
    at: '2026-11-20T03:00:00Z',
    fullName: 'Рябинина Нина Олеговна',
    phones: 2,
    emails: 1,
  };
  let items = [offer];
  answer('GET', '/api/v1/contacts/offers', () => json({ items }));
  answer('POST', '/api/v1/contacts/offers/f1/refuse', () => {
    items = [];
    return problem(409, 'offer_answered');
  });
  await renderPage(<OffersPage />, { path: '/contacts/offers' });
  const user = userEvent.setup();
  expect(await screen.findByText('2 телефона, 1 адрес почты')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Отказаться: Рябинина Нина Олеговна' }));
  await user.click(await screen.findByRole('radio', { name: 'человек уже есть в контактах' }));
  await user.click(screen.getByRole('button', { name: 'Отказаться' }));
  expect(asked.find((a) => a.method === 'POST')!.body).toEqual({ why: 'alreadyThere' });
  expect(await screen.findByText('Предложений нет')).toBeVisible();
});

test('the lead writes the whole reference list over the version that was read', async () => {
  const item = { id: 'i1', session: 'roundTable', category: 'authority', name: 'Соцзащита', needed: 1 };
  answer(
    'GET',
    '/api/v1/contacts/reference-list',
    json({ items: [item], isSample: true }, { headers: { ETag: '"0"' } }),
  );
  answer('PUT', '/api/v1/contacts/reference-list', new Response(null, { status: 204 }));
  await renderPage(<ReferencePage />, { path: '/contacts/reference-list?edit=yes', me: { roles: ['lead'] } });
  const user = userEvent.setup();
  const second = within((await screen.findByRole('heading', { name: /Сессия 2/ })).closest('section')!);
  await user.click(second.getByRole('button', { name: 'Добавить пункт' }));
  await user.click(screen.getByRole('button', { name: 'Сохранить 2 пункта' }));
  expect(await screen.findByText('Назовите, кого пригласить.')).toBeVisible();
  await user.type(second.getByLabelText(/Кого пригласить/), 'ТОС');
  await user.click(screen.getByRole('button', { name: 'Сохранить 2 пункта' }));
  const sent = asked.find((a) => a.method === 'PUT')!;
  expect(sent.headers.get('If-Match')).toBe('"0"');
  expect(sent.body).toEqual({
    items: [item, { session: 'discussion', place: 'ngoBeneficiary', name: 'ТОС', needed: 1 }],
  });
});

test('a dismissed pair is found by the filter and taken back', async () => {
  const side = (id: string, fullName: string) => ({
    person: { id, fullName, phones: [], emails: [] },
    version: 1,
    invited: false,
  });
  const pair = {
    id: 'd1',
    by: ['phone'],
    first: side('p1', 'Ольхова Дарья Игоревна'),
    second: side('p2', 'Ольхова Д. И.'),
  };
  let restored = false;
  answer('GET', '/api/v1/contacts/duplicates', () => json({ items: restored ? [pair] : [] }));
  answer('GET', '/api/v1/contacts/duplicates/dismissed', () =>
    json({ items: restored ? [] : [{ pair, at: '2026-11-20T03:00:00Z' }] }),
  );
  answer('POST', '/api/v1/contacts/duplicates/d1/restore', () => {
    restored = true;
    return new Response(null, { status: 204 });
  });
  const { router } = await renderPage(<DuplicatesPage />, { path: '/contacts/duplicates' });
  const user = userEvent.setup();
  expect(await screen.findByText('Повторов нет')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Отклонённые' }));
  expect(router.state.location.search).toMatchObject({ show: 'dismissed' });
  await user.click(
    await screen.findByRole('button', { name: 'Вернуть: Ольхова Дарья Игоревна и Ольхова Д. И.' }),
  );
  expect(await screen.findByText('Отклонённых пар нет')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Похожие' }));
  expect(await screen.findByRole('button', { name: /^Сравнить/ })).toBeVisible();
});
