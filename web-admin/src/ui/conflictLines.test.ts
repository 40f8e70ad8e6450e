import { expect, test } from 'vitest';
import { compare, linesOf } from './conflictLines';

const marked = (mine: string, theirs: string) =>
  compare(linesOf(mine)!, linesOf(theirs)!)
    .filter((l) => l.differs)
    .map((l) => l.shown);

test('what stands on one side only is marked, wherever it stands', () => {
  expect(marked('Тема: дом\nМесто: Тверь\nДень: 3', 'День: 3\nТема: сад\nМесто: Тверь')).toEqual([
    'Тема: дом',
  ]);
  expect(marked('один\nодин', 'один')).toEqual(['один']);
  expect(marked('  тот же ', 'тот же')).toEqual([]);
  expect(marked('\n\nслово', 'слово')).toEqual([]);
});

test('people are compared by what is said of them, shown by name', () => {
  const line = (says: string) => ({ says, shown: `имя ${says}` });
  expect(compare([line('a'), line('b')], [line('b')])).toMatchObject([
    { shown: 'имя a', differs: true },
    { shown: 'имя b', differs: false },
  ]);
});

test('anything else is only shown', () => {
  expect(linesOf(undefined)).toBeUndefined();
  expect(linesOf([1, 2] as never)).toBeUndefined();
});
