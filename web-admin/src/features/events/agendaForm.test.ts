import { expect, test } from 'vitest';
import { itemsOf, minutesFit, moved, newItem, startsOf, totalOf } from './agendaForm';

test('an item moves up, down, and nowhere beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

test('items follow one another from the session’s start', () => {
  const list = [{ minutes: '5' }, { minutes: '25' }, { minutes: 'x' }, { minutes: '10' }];
  expect(startsOf('10:00:00', list)).toEqual(['10:00', '10:05', '10:30', '10:30']);
  expect(startsOf('23:50', [{ minutes: '15' }, { minutes: '5' }])).toEqual(['23:50', '00:05']);
  expect(totalOf(list)).toBe(40);
});

test('lengths from 1 to 240 minutes', () => {
  expect(['1', '240', ' 15 '].every(minutesFit)).toBe(true);
  expect(['0', '241', '', '1.5', '-3'].some(minutesFit)).toBe(false);
});

test('what is sent has no empty speaker', () => {
  expect(itemsOf([{ ...newItem('k'), title: ' Доклад ', minutes: '15' }])).toEqual([
    { id: undefined, title: 'Доклад', minutes: 15, speakerId: null },
  ]);
});
