import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '~/lib/problem';
import { renderPage } from '~/test/render';
import { ConfirmSend } from './ConfirmSend';
import { Conflict412 } from './Conflict412';
import { DataList } from './DataList';
import { FileDrop } from './FileDrop';
import { Page } from './Page';
import { StatusBadge } from './StatusBadge';

const rows = [
  { id: 1, name: 'Иванов Пётр', calls: 3 },
  { id: 2, name: 'Сидорова Мария', calls: 5 },
];
const columns = [
  { key: 'name', header: 'ФИО', primary: true, cell: (r: (typeof rows)[number]) => r.name },
  { key: 'calls', header: 'Звонков', numeric: true, cell: (r: (typeof rows)[number]) => r.calls },
];
const width = (wide: boolean) =>
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: wide && media.includes('min-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));
afterEach(() => vi.unstubAllGlobals());

test('a list is a table with a caption on the desktop', async () => {
  width(true);
  const onMore = vi.fn();
  await renderPage(
    <DataList caption="Люди" columns={columns} rows={rows} rowKey={(r) => r.id} hasMore onMore={onMore} />,
  );
  const table = await screen.findByRole('table', { name: 'Люди' });
  expect(within(table).getByRole('rowheader', { name: 'Иванов Пётр' })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('Показано 2 записи');
  await userEvent.click(screen.getByRole('button', { name: 'Показать ещё' }));
  expect(onMore).toHaveBeenCalledOnce();
});

test('and cards on the phone', async () => {
  width(false);
  await renderPage(<DataList caption="Люди" columns={columns} rows={rows} rowKey={(r) => r.id} />);
  const cards = within(await screen.findByRole('list', { name: 'Люди' })).getAllByRole('listitem');
  expect(cards).toHaveLength(2);
  expect(cards[1]).toHaveTextContent('Сидорова МарияЗвонков5');
  expect(screen.queryByRole('table')).toBeNull();
});

test('sending names the count, and Cancel is where the focus is', async () => {
  const onConfirm = vi.fn();
  const onClose = vi.fn();
  await renderPage(
    <ConfirmSend
      opened
      onClose={onClose}
      title="Отправить 46 писем?"
      action="Отправить 46 писем"
      onConfirm={onConfirm}
    />,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Отправить 46 писем?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Отправить 46 писем' }));
  expect(onConfirm).toHaveBeenCalledOnce();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Отмена' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('a conflict shows both texts and who changed it; other problems show nothing', async () => {
  const act = { onKeepMine: vi.fn(), onTakeTheirs: vi.fn(), onClose: vi.fn() };
  const stale = new ApiProblem({
    status: 412,
    code: 'stale_version',
    changedBy: 'Олег Иванов',
    changedAt: '2026-12-03T10:00:00+03:00',
  });
  const { unmount } = await renderPage(
    <Conflict412 error={stale} mine="Мой текст" theirs="Чужой текст" {...act} />,
  );
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent(/Олег Иванов, 3.декабря, 10:00.\(МСК\)/);
  expect(dialog).toHaveTextContent('Мой текст');
  expect(dialog).toHaveTextContent('Чужой текст');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить мой вариант' }));
  expect(act.onKeepMine).toHaveBeenCalledOnce();
  unmount();
  await renderPage(
    <Conflict412 error={new ApiProblem({ status: 409, code: 'no' })} mine="" theirs="" {...act} />,
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a file is chosen by keyboard or dropped, one unless several are asked for', async () => {
  const onFiles = vi.fn();
  await renderPage(<FileDrop onFiles={onFiles} hint="До 10 МБ" error="Файл не читается." />);
  const input = await screen.findByLabelText(/Выберите файл/);
  expect(input).toHaveAccessibleDescription('До 10 МБ Файл не читается.');
  const file = new File(['x'], 'люди.csv');
  await userEvent.upload(input, file);
  expect(onFiles).toHaveBeenLastCalledWith([file]);
  fireEvent.drop(input, { dataTransfer: { files: [file, new File(['y'], 'ещё.csv')] } });
  expect(onFiles).toHaveBeenLastCalledWith([file]);
});

test('a status is colour, word and icon', async () => {
  const { container } = await renderPage(<StatusBadge status="late" />);
  expect(await screen.findByText('просрочено')).toBeInTheDocument();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('a page names the document', async () => {
  await renderPage(<Page title="Контакты">…</Page>);
  expect(await screen.findByRole('heading', { level: 1, name: 'Контакты' })).toBeInTheDocument();
  expect(document.title).toBe('Контакты · Зарождение');
});
