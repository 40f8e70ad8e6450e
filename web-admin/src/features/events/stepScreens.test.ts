import { expect, test } from 'vitest';
import { nextOf, screensOf } from './stepScreens';

const step = (number: number, status: 'todo' | 'inProgress' | 'done' | 'notNeeded' = 'todo') => ({
  number,
  status,
});

test('every step has a screen, and once letters are out the calls come first', () => {
  for (let n = 1; n <= 8; n++) expect(screensOf(step(n)).length, `step ${n}`).toBeGreaterThan(0);
  expect(screensOf(step(4)).map((s) => s.word)).toEqual(['4', 'calls']);
  expect(screensOf(step(4, 'inProgress')).map((s) => s.word)).toEqual(['calls', '4']);
  expect(screensOf(step(6))[0]).toMatchObject({ search: { tab: 'resolution' } });
});

test('the next step is the first that is open', () => {
  expect(nextOf([step(1, 'done'), step(2, 'notNeeded'), step(3, 'inProgress'), step(4)])).toBe(3);
  expect(nextOf([step(1, 'done')])).toBeUndefined();
});
