import { expect, test } from 'vitest';
import { brokenLine, lineRange } from './textLines';

test('the server’s answer names the line', () => {
  expect(brokenLine({ 'lines.3': ['Строка 3: нет такого поля.'] })).toEqual({
    line: 3,
    text: 'Строка 3: нет такого поля.',
  });
  expect(brokenLine({ source: ['Слишком длинно.'] })).toEqual({ line: 0, text: 'Слишком длинно.' });
  expect(brokenLine(undefined).line).toBe(0);
});

test('a line is found in the text', () => {
  const text = 'первая\nвторая\n\nчетвёртая';
  const { from, to } = lineRange(text, 2);
  expect(text.slice(from, to)).toBe('вторая');
  expect(lineRange(text, 3)).toEqual({ from: 14, to: 14 });
});
