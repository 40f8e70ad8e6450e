import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '~/test/render';
import { Pick } from './Pick';

const PEOPLE = [
  { value: '1', label: 'Ёлкина Анна' },
  { value: '2', label: 'Жукова Вера' },
  { value: '3', label: 'Кленова Мария' },
];
function Speaker({ said }: { said: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Pick
      label="Кто говорит"
      nothing="Никого не нашлось"
      options={PEOPLE}
      value={value}
      onChange={(next) => {
        setValue(next);
        said(next);
      }}
    />
  );
}
const open = async (said = vi.fn()) => {
  await renderPage(<Speaker said={said} />);
  return { said, field: await screen.findByRole('combobox', { name: 'Кто говорит' }) };
};

test('a part of the name finds it, «е» for «ё»; a tap chooses', async () => {
  const { field, said } = await open();
  await userEvent.type(field, 'елк');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await userEvent.click(screen.getByRole('option', { name: 'Ёлкина Анна' }));
  expect(said).toHaveBeenLastCalledWith('1');
  expect(field).toHaveValue('Ёлкина Анна');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('by the keyboard: arrows, Enter, Escape; the field says which one is meant', async () => {
  const { field, said } = await open();
  field.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const second = screen.getByRole('option', { name: 'Жукова Вера' });
  expect(field).toHaveAttribute('aria-activedescendant', second.id);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  expect(said).toHaveBeenLastCalledWith('3');
});

test('what fits nobody is said and leaves the choice; an emptied field is nobody', async () => {
  const { field, said } = await open();
  await userEvent.type(field, 'вера{Enter}');
  await userEvent.type(field, 'ъъъ');
  expect(screen.getByRole('status')).toHaveTextContent('Никого не нашлось');
  await userEvent.tab();
  expect(field).toHaveValue('Жукова Вера');
  await userEvent.clear(field);
  await userEvent.tab();
  expect(said).toHaveBeenLastCalledWith(null);
  expect(field).toHaveValue('');
});
