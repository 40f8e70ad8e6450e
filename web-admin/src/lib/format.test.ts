import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatNumber,
  formatPhone,
  formatShare,
  formatTime,
  zoneLabel,
} from './format';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  test('a date belongs to no zone', () => {
    expect(plain(formatDate('2026-12-03', 'ru', 'Asia/Kamchatka'))).toBe('3 декабря 2026, четверг');
    expect(plain(formatDate('2026-12-03', 'en', 'Europe/Kaliningrad'))).toBe('3 December 2026, Thursday');
  });
  test('a moment has the date of the region', () => {
    expect(plain(formatDate('2026-12-03T20:00:00Z', 'ru', 'Asia/Vladivostok'))).toBe(
      '4 декабря 2026, пятница',
    );
  });
});

describe('times', () => {
  test.each([
    ['Asia/Krasnoyarsk', '18:00 (МСК+4)'],
    ['Europe/Moscow', '14:00 (МСК)'],
    ['Europe/Kaliningrad', '13:00 (МСК\u22121)'],
    ['Asia/Kamchatka', '23:00 (МСК+9)'],
  ])('in %s', (zone, words) => {
    expect(plain(formatTime('2026-12-03T14:00:00+03:00', 'ru', zone))).toBe(words);
  });
  test('midnight is 00:00, the offset of the answer does not matter', () => {
    expect(plain(formatTime('2026-12-04T03:00:00+10:00', 'ru', 'Asia/Yekaterinburg'))).toBe('22:00 (МСК+2)');
    expect(plain(formatTime('2026-12-03T21:00:00Z', 'ru', 'Europe/Moscow'))).toBe('00:00 (МСК)');
  });
  test('the zone is the one of that day: Volgograd moved in 2020', () => {
    expect(zoneLabel('2020-06-01T12:00:00Z', 'ru', 'Europe/Volgograd')).toBe('МСК+1');
    expect(zoneLabel('2026-06-01T12:00:00Z', 'ru', 'Europe/Volgograd')).toBe('МСК');
  });
  test('with the day', () => {
    expect(plain(formatDateTime('2026-12-03T11:00:00Z', 'en', 'Asia/Krasnoyarsk'))).toBe(
      '3 December, 18:00 (MSK+4)',
    );
  });
});

test('numbers are grouped by a narrow no-break space', () => {
  expect(formatNumber(1200, 'ru')).toBe('1\u202f200');
  expect(formatNumber(1_234_567.85, 'ru')).toBe('1\u202f234\u202f567,9');
  expect(formatNumber(1200, 'en')).toBe('1\u202f200');
  expect(plain(formatShare(0.624, 'ru'))).toBe('62 %');
});

test('phones', () => {
  expect(formatPhone('+79201234567', 'ru')).toBe('+7 920 123-45-67');
  expect(formatPhone('+74822000000', 'ru', '12')).toBe('+7 4822 00-00-00, доб. 12');
  expect(formatPhone('+74950000000', 'en', '12')).toBe('+7 495 000-00-00, ext. 12');
  expect(formatPhone('+375291234567', 'ru')).toBe('+375291234567');
});
