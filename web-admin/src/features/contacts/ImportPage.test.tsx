import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import type { Import, ImportRow } from './api';
import { withField } from './ColumnMapping';
import { ImportPage } from './ImportPage';
import { changesOf, EMPTY } from './personDraft';
import { editsOf } from './RowEditor';

const IMPORT: Import = {
  id: 'l1',
  fileName: 'tver.xlsx',
  sheet: 'Контакты',
  state: 'preview',
  progress: { done: 0, total: 3 },
  columns: [
    { index: 0, source: 'Кто', field: 'ignore' },
    { index: 1, source: 'ФИО', field: 'fullName' },
    { index: 2, source: 'Телефон', field: 'phone' },
  ],
  counts: { rows: 3, new: 1, update: 0, duplicate: 0, unreachable: 1, error: 1, remarks: 1 },
  basis: 'official',
  result: { added: 0, updated: 0, removed: 0, restored: 0, kept: [] },
  uploadedAt: '2026-11-23T07:00:00Z',
  failed: false,
  otherSheets: [],
};

const row = (number: number, verdict: ImportRow['verdict'], fullName: string, text?: string): ImportRow => ({
  number,
  verdict,
  reasons: text ? [{ code: 'reason', text }] : [],
  values: { fullName, phones: ['+7 900 111-22-33'], emails: [] },
  cells: [`пример ${number}`, fullName, '+7 900 111-22-33'],
  anotherPerson: false,
});
const ROWS = [
  row(4, 'new', 'Ясенева Мария Сергеевна'),
  row(5, 'unreachable', 'Тихомирова Зоя Павловна', 'Нет ни телефона, ни почты.'),
  row(6, 'error', 'приёмная', 'Это не похоже на имя человека.'),
];
const PATH = '/api/v1/contacts/imports/l1';

beforeEach(() => {
  answer('GET', '/api/v1/contacts/waiting', json({ offers: 0, duplicates: 0 }));
  answer('GET', '/api/v1/contacts/imports', json({ items: [] }));
});

async function opened(found: Import = IMPORT, path = '/contacts/import?list=l1') {
  answer('GET', PATH, json(found, { headers: { ETag: '"3"' } }));
  answer('GET', `${PATH}/rows`, ({ search }) =>
    json({ items: ROWS.filter((r) => !search.get('verdict') || r.verdict === search.get('verdict')) }),
  );
  await renderPage(<ImportPage />, { path });
  return userEvent.setup();
}

test('each row says what will happen and why; a verdict shows only its rows', async () => {
  const user = await opened();
  expect(await screen.findByText('Нет ни телефона, ни почты.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Загрузить 2 человека' })).toBeEnabled();
  await user.click(screen.getByRole('radio', { name: 'С ошибкой: 1' }));
  expect(await screen.findByText('Это не похоже на имя человека.')).toBeVisible();
  expect(screen.queryByText('Ясенева Мария Сергеевна')).toBeNull();
  expect(screen.getByRole('radio', { name: 'Дополнят: 0' })).toBeDisabled();
});

test('a column is taken for another field at once, with the version that was read', async () => {
  const user = await opened();
  answer(
    'PUT',
    `${PATH}/columns`,
    json({ ...IMPORT, columns: IMPORT.columns }, { headers: { ETag: '"4"' } }),
  );
  await user.click(await screen.findByText('Столбцы таблицы'));
  await user.selectOptions(screen.getByLabelText('Столбец «Кто»'), 'Организация');
  const sent = asked.find((a) => a.method === 'PUT')!;
  expect(sent.headers.get('If-Match')).toBe('"3"');
  expect(sent.body).toEqual({
    columns: [
      { index: 0, field: 'organization' },
      { index: 1, field: 'fullName' },
      { index: 2, field: 'phone' },
    ],
  });
});

test('a row is put right by sending only what was changed', async () => {
  const user = await opened(IMPORT, '/contacts/import?list=l1&row=6');
  answer('PATCH', `${PATH}/rows/6`, new Response(null, { status: 204 }));
  const dialog = within(await screen.findByRole('dialog'));
  const name = dialog.getByLabelText('Фамилия, имя, отчество');
  await user.clear(name);
  await user.type(name, 'Южный Пётр Ильич');
  await user.click(dialog.getByRole('button', { name: 'Сохранить' }));
  expect(asked.find((a) => a.method === 'PATCH')!.body).toEqual({ fullName: 'Южный Пётр Ильич' });
});

test('a row taken for somebody who is there is told to be another person, and back', async () => {
  const user = await opened();
  const values = { fullName: 'Ясенева М. С.', phones: [], emails: [] };
  const twin = { personId: 'p1', same: true, values, differs: [] };
  let told = false;
  answer('GET', `${PATH}/rows`, () =>
    json({
      items: [{ ...ROWS[0], twin: { ...twin, same: !told }, anotherPerson: told }],
    }),
  );
  answer('PATCH', `${PATH}/rows/4`, ({ body }) => {
    told = (body as { anotherPerson: boolean }).anotherPerson;
    return new Response(null, { status: 204 });
  });
  await user.click(await screen.findByRole('radio', { name: 'Новые: 1' }));
  await user.click(await screen.findByRole('button', { name: 'Строка 4: это другой человек' }));
  const back = await screen.findByRole('button', { name: 'Строка 4: это тот же человек' });
  const sent = asked.find((a) => a.method === 'PATCH')!;
  expect([sent.headers.get('If-Match'), sent.body]).toEqual(['"3"', { anotherPerson: true }]);
  await user.click(back);
  expect(await screen.findByRole('button', { name: 'Строка 4: это другой человек' })).toBeVisible();
  expect(told).toBe(false);
});

test('an upload without a basis is held back and its file stays', async () => {
  answer('GET', PATH, problem(404, 'not_found'));
  await renderPage(<ImportPage />, { path: '/contacts/import' });
  const user = userEvent.setup();
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await user.upload(input, new File(['x'], 'list.csv', { type: 'text/csv' }));
  expect((await screen.findAllByText('Укажите основание.')).length).toBeGreaterThan(0);
  expect(asked.filter((a) => a.method === 'POST')).toEqual([]);
  expect(screen.getByRole('button', { name: /list\.csv/ })).toBeEnabled();
});

test('who stays after undoing is named with the reason', async () => {
  const kept = [{ personId: 'p1', why: 'invited' }];
  await opened({
    ...IMPORT,
    state: 'undone',
    result: { added: 2, updated: 0, removed: 1, restored: 0, kept },
  });
  const rows = [
    { ...ROWS[0], personId: 'p1', outcome: 'added', kept: 'invited' },
    { ...ROWS[1], personId: 'p2', outcome: 'added' },
  ];
  answer('GET', `${PATH}/rows`, ({ search }) =>
    json({ items: rows.filter((r) => !search.has('kept') || 'kept' in r) }),
  );
  expect(await screen.findByText('Убран 1 человек.')).toBeVisible();
  const stays = await screen.findByRole('link', { name: 'Ясенева Мария Сергеевна' });
  expect(stays).toHaveAttribute('href', '/contacts/p1');
});

test('undoing asks first, naming how many go', async () => {
  const user = await opened({
    ...IMPORT,
    state: 'committed',
    result: { added: 2, updated: 1, removed: 0, restored: 0, kept: [] },
  });
  answer('POST', `${PATH}/undo`, json({ id: 'l1', state: 'undoing' }, { status: 202 }));
  await user.click(await screen.findByRole('button', { name: 'Отменить загрузку' }));
  expect(asked.filter((a) => a.method === 'POST')).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Убрать 2 человека' }));
  expect(asked.find((a) => a.method === 'POST')!.path).toBe(`${PATH}/undo`);
});

test('a row that still can’t go in keeps the dialog open and says why at its name', async () => {
  const user = await opened(IMPORT, '/contacts/import?list=l1&row=6');
  answer('PATCH', `${PATH}/rows/6`, new Response(null, { status: 204 }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.clear(dialog.getByLabelText('Фамилия, имя, отчество'));
  await user.type(dialog.getByLabelText('Фамилия, имя, отчество'), 'Мор');
  await user.click(dialog.getByRole('button', { name: 'Сохранить' }));
  expect(await dialog.findByText(/Строка всё ещё не загрузится/)).toBeVisible();
});

test('sheets that were left out are named with their rows and shown by a tap; the former uploads are listed', async () => {
  const user = await opened({ ...IMPORT, otherSheets: [{ name: 'НКО', rows: 3 }] });
  answer('POST', `${PATH}/sheets`, json({ ...IMPORT, id: 'l2', sheet: 'НКО' }));
  answer('GET', '/api/v1/contacts/imports/l2', json({ ...IMPORT, id: 'l2', sheet: 'НКО' }));
  answer('GET', '/api/v1/contacts/imports/l2/rows', json({ items: [] }));
  expect(await screen.findByText('«НКО»: 3 строки')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Показать лист «НКО»' }));
  expect(asked.find((a) => a.method === 'POST')!.body).toEqual({ sheet: 'НКО' });
});

test('a former upload is found again with its state', async () => {
  const row = { id: 'l9', fileName: 'tver.xlsx', sheet: 'Контакты', state: 'committed', rowsDeleted: false };
  answer(
    'GET',
    '/api/v1/contacts/imports',
    json({
      items: [
        {
          ...row,
          uploadedAt: '2026-11-20T07:00:00Z',
          counts: IMPORT.counts,
          added: 2,
          updated: 0,
          removed: 0,
        },
      ],
    }),
  );
  await renderPage(<ImportPage />, { path: '/contacts/import' });
  expect(await screen.findByRole('link', { name: /tver\.xlsx/ })).toHaveAttribute(
    'href',
    '/contacts/import?list=l9',
  );
  expect(screen.getByText('Добавлено 2 человека.')).toBeVisible();
});

test('a list that stopped half-way says so and goes on where it was', async () => {
  const user = userEvent.setup();
  await opened({ ...IMPORT, state: 'committing', failed: true, progress: { done: 1, total: 3 } });
  answer('POST', `${PATH}/commit`, json({ id: 'l1', state: 'committing' }, { status: 202 }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Сделанное сохранено');
  await user.click(screen.getByRole('button', { name: 'Продолжить' }));
  await waitFor(() => expect(asked.some((a) => a.method === 'POST')).toBe(true));
});

test('a field that stands once leaves the column that had it', () => {
  expect(withField(IMPORT.columns, 0, 'fullName').map((c) => c.field)).toEqual([
    'fullName',
    'ignore',
    'phone',
  ]);
  expect(withField(IMPORT.columns, 0, 'phone').map((c) => c.field)).toEqual(['phone', 'fullName', 'phone']);
});

test('only changed fields are sent', () => {
  const before = { ...EMPTY, fullName: 'А', category: 'authority' as const, phones: '1' };
  const sent = changesOf(before, { ...before, category: '', phones: ' +7 900 1 \n\n +7 900 2' });
  expect(JSON.parse(JSON.stringify(sent))).toEqual({
    withoutCategory: true,
    phones: ['+7 900 1', '+7 900 2'],
  });
  const row = { fullName: 'А', organization: '', position: '', category: '', phone: '', email: '', note: '' };
  expect(editsOf(row, { ...row, note: 'x' })).toEqual({ note: 'x' });
});
