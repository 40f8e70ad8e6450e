import { expect, test } from 'vitest';
import { atZone } from './zoneTime';

test.each([
  ['Asia/Vladivostok', '2026-12-03T04:00:00.000Z'],
  ['Europe/Moscow', '2026-12-03T11:00:00.000Z'],
  ['Europe/Kaliningrad', '2026-12-03T12:00:00.000Z'],
])('14:00 on 3 December in %s', (zone, moment) => {
  expect(atZone('2026-12-03', '14:00', zone)).toBe(moment);
});
