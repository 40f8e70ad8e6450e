import { expect, test } from 'vitest';
import { against, byYear, type Days, withDay, withoutDay } from './daysOff';

const DAYS: Days = {
  off: ['2026-12-31', '2027-02-22'],
  working: ['2027-02-20'],
  reasons: [{ date: '2027-02-20', reason: 'Постановление' }],
};

test('stand under their years, the newest first, with their reasons', () => {
  expect(byYear(DAYS)).toEqual([
    [
      '2027',
      [
        { date: '2027-02-20', kind: 'working', reason: 'Постановление' },
        { date: '2027-02-22', kind: 'off', reason: undefined },
      ],
    ],
    ['2026', [{ date: '2026-12-31', kind: 'off', reason: undefined }]],
  ]);
});

test('only a weekend becomes a working day, and no day stands twice', () => {
  expect(against('', 'off', DAYS)).toBe('daysOff.dayMissing');
  expect(against('2026-12-31', 'working', DAYS)).toBe('daysOff.already');
  expect(against('2027-03-01', 'working', DAYS)).toBe('daysOff.notWeekend');
  expect(against('2027-02-27', 'working', DAYS)).toBeNull();
  expect(against('2027-03-01', 'off', DAYS)).toBeNull();
});

test('one day comes or goes, the others stay', () => {
  expect(withDay(DAYS, { date: '2027-03-01', kind: 'off' }).off).toHaveLength(3);
  expect(withoutDay(DAYS, '2027-02-20')).toEqual({ off: DAYS.off, working: [] });
});
