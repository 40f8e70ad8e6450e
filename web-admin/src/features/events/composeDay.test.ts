import { expect, test } from 'vitest';
import { composeDay, USUAL_DAY, wrongLengths } from './composeDay';

test('a usual day: registration, session 1, break, session 2', () => {
  expect(composeDay('09:40')).toEqual({
    registration: { start: '09:40', end: '10:00' },
    roundTable: { start: '10:00', end: '11:15' },
    pause: { start: '11:15', end: '11:35' },
    discussion: { start: '11:35', end: '12:50' },
  });
});

test('lengths can be changed within 60 to 90 minutes', () => {
  expect(composeDay('10:00', { ...USUAL_DAY, first: 90, pause: 60 })?.discussion.start).toBe('12:50');
  expect(wrongLengths({ ...USUAL_DAY, first: 59, second: 91 })).toEqual(['first', 'second']);
  expect(wrongLengths({ ...USUAL_DAY, pause: Number.NaN })).toEqual(['pause']);
  expect(composeDay('10:00', { ...USUAL_DAY, second: 120 })).toBeUndefined();
});

test('a day that doesn’t end before midnight, or begins nowhere, isn’t laid out', () => {
  expect(composeDay('21:30')).toBeUndefined();
  expect(composeDay('')).toBeUndefined();
  expect(composeDay('25:00')).toBeUndefined();
});
