import { TextInput } from '@mantine/core';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { hasDraft } from '~/lib/formDraft';
import { ApiProblem } from '~/lib/problem';
import { renderPage } from '~/test/render';
import { VersionedForm } from './VersionedForm';

interface Stored {
  title: string;
  room: string;
}
const stale = () =>
  new ApiProblem({
    status: 412,
    code: 'stale_version',
    method: 'PUT',
    changedBy: 'Олег Иванов',
    changedAt: '2026-12-03T10:00:00+03:00',
  });

/** A record that others change: what lies there, by version. */
async function edited(lies: { at: string; data: Stored }) {
  const write = vi.fn(async (draft: { title: string }, at: string) => {
    if (at !== lies.at) throw stale();
    lies.data = { ...lies.data, ...draft };
  });
  const done = vi.fn();
  await renderPage(
    <VersionedForm<Stored, { title: string }>
      topic="x"
      stored={{ title: 'Дом', room: '1' }}
      etag="1"
      of={({ title }) => ({ title })}
      said={({ title }) => [`Название: ${title}`, 'Место: Тверь']}
      saved="Сохранено всё."
      write={write}
      read={async () => ({ data: lies.data, etag: lies.at })}
      onDone={done}
    >
      {(form) => <TextInput label="Название" {...form.getInputProps('title')} />}
    </VersionedForm>,
  );
  const user = userEvent.setup();
  const field = await screen.findByLabelText('Название');
  await user.clear(field);
  await user.type(field, 'Сад');
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  return { write, done, user, field };
}

test('a change elsewhere in the record is no conflict', async () => {
  const lies = { at: '2', data: { title: 'Дом', room: '2' } };
  const { write, done } = await edited(lies);
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(write.mock.calls.map((c) => c[1])).toEqual(['1', '2']);
  expect(lies.data).toEqual({ title: 'Сад', room: '2' });
});

test('the second sees who changed what, marked beside one’s own, and saves on top of it', async () => {
  const lies = { at: '2', data: { title: 'Двор', room: '1' } };
  const { done, user } = await edited(lies);
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent(/Олег Иванов, 3.декабря, 10:00/);
  const [mine, theirs] = ['Ваш вариант', 'Сохранённый вариант'].map((name) =>
    within(dialog).getByRole('region', { name }),
  );
  expect([...mine!.querySelectorAll('mark')].map((m) => m.textContent)).toEqual(['Название: Сад']);
  expect([...theirs!.querySelectorAll('mark')].map((m) => m.textContent)).toEqual(['Название: Двор']);
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить мой вариант' }));
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(lies.data.title).toBe('Сад');
});

test('closing the comparison leaves what was typed; a refusal after it is told in the form', async () => {
  const lies = { at: '2', data: { title: 'Двор', room: '1' } };
  const { write, done, user, field } = await edited(lies);
  let dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Закрыть' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(field).toHaveValue('Сад');

  await user.type(field, 'ик');
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  dialog = await screen.findByRole('dialog');
  write.mockImplementationOnce(async () => {
    throw new ApiProblem({ status: 409, code: 'cancelled', detail: 'Мероприятие отменено.', method: 'PUT' });
  });
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить мой вариант' }));
  expect(await screen.findByText('Мероприятие отменено.')).toBeVisible();
  expect(field).toHaveValue('Садик');
  expect(done).not.toHaveBeenCalled();
});

test('a third person’s change opens the comparison again with what lies there now', async () => {
  const lies = { at: '2', data: { title: 'Двор', room: '1' } };
  const { user, done } = await edited(lies);
  const dialog = await screen.findByRole('dialog');
  Object.assign(lies, { at: '3', data: { title: 'Парк', room: '1' } });
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить мой вариант' }));
  expect(await screen.findByText('Название: Парк')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Взять сохранённый' }));
  expect(done).toHaveBeenCalledOnce();
  expect(lies.data.title).toBe('Парк');
});

test('what was typed waits on this device until it is saved, over the version on which typing began', async () => {
  const write = vi.fn(async () => undefined);
  const page = (title: string, etag: string) => (
    <VersionedForm<Stored, { title: string }>
      topic="x"
      stored={{ title, room: '1' }}
      etag={etag}
      draft="x.1"
      of={(stored) => ({ title: stored.title })}
      said={() => []}
      saved="Сохранено всё."
      write={write}
      read={async () => ({ data: { title: 'Двор', room: '1' }, etag: '2' })}
      onDone={() => undefined}
    >
      {(form) => <TextInput label="Название" {...form.getInputProps('title')} />}
    </VersionedForm>
  );
  const first = await renderPage(page('Дом', '1'));
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Название'), ' и сад');
  expect(hasDraft('x.1')).toBe(true);
  first.unmount();
  await renderPage(page('Двор', '2'));
  expect(await screen.findByLabelText('Название')).toHaveValue('Дом и сад');
  expect(screen.getByText(/не сохранили/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  await vi.waitFor(() => expect(write).toHaveBeenCalledWith({ title: 'Дом и сад' }, '1', { title: 'Дом' }));
  await vi.waitFor(() => expect(hasDraft('x.1')).toBe(false));
});
