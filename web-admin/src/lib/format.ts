import type { Language } from './current';

/** Narrow no-break space: «1 200». */
export const THIN = '\u202f';
const NBSP = '\u00a0';
const MOSCOW = 'Europe/Moscow';
const locale = (language: Language) => (language === 'en' ? 'en-GB' : 'ru-RU');
const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

function parts(value: string, language: Language, zone: string, options: Intl.DateTimeFormatOptions) {
  // A date without time belongs to no zone.
  const at = isDate(value) ? new Date(`${value}T00:00:00Z`) : new Date(value);
  const timeZone = isDate(value) ? 'UTC' : zone;
  const all = new Intl.DateTimeFormat(locale(language), { ...options, timeZone }).formatToParts(at);
  return (type: Intl.DateTimeFormatPartTypes) => all.find((p) => p.type === type)?.value ?? '';
}

/** «3 декабря 2026, четверг» */
export function formatDate(value: string, language: Language, zone: string): string {
  const part = parts(value, language, zone, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    weekday: 'long',
  });
  return `${part('day')}${NBSP}${part('month')} ${part('year')}, ${part('weekday')}`;
}

/** «3 декабря», for places where the year is clear. */
export function formatDay(value: string, language: Language, zone: string): string {
  const part = parts(value, language, zone, { day: 'numeric', month: 'long' });
  return `${part('day')}${NBSP}${part('month')}`;
}

function offsetMinutes(at: Date, zone: string): number {
  const part = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((p) => p.type === 'timeZoneName')!.value;
  const found = part.match(/([+-])(\d{2}):?(\d{2})?/);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

/** «МСК+4», «МСК−1», «МСК» */
export function zoneLabel(value: string, language: Language, zone: string): string {
  const at = new Date(value);
  const minutes = offsetMinutes(at, zone) - offsetMinutes(at, MOSCOW);
  const name = language === 'en' ? 'MSK' : 'МСК';
  if (minutes === 0) return name;
  const hours = Math.abs(minutes) / 60;
  const whole = Number.isInteger(hours) ? String(hours) : `${Math.floor(hours)}:${String((hours % 1) * 60)}`;
  return `${name}${minutes < 0 ? '\u2212' : '+'}${whole}`;
}

/** «14:00», without the zone: only next to another time that has it. */
export function formatClock(value: string, language: Language, zone: string): string {
  const part = parts(value, language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${part('hour')}:${part('minute')}`;
}

/** «14:00 (МСК+4)» in the region's zone. */
export function formatTime(value: string, language: Language, zone: string): string {
  return `${formatClock(value, language, zone)}${NBSP}(${zoneLabel(value, language, zone)})`;
}

/** «3 декабря, 14:00 (МСК+4)» */
export function formatDateTime(value: string, language: Language, zone: string): string {
  return `${formatDay(value, language, zone)}, ${formatTime(value, language, zone)}`;
}

/** «1 200», «0,5» */
export function formatNumber(value: number, language: Language): string {
  const text = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 }).format(value);
  return text.replace(language === 'en' ? /,/g : /[\s\u00a0]/g, THIN);
}

/** «62 %» of a share between 0 and 1. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(Math.round(share * 100), language)}${language === 'en' ? '' : NBSP}%`;
}

// Codes with seven digits after them, mobile and free ones besides; the other towns have six or fewer.
const LONG = /^(9|80|342|343|347|351|383|391|423|473|495|498|499|812|831|843|846|861|862|863)/;

/** «+7 920 123-45-67», «+7 4822 30-00-00»; a number of another country as it stands. Show it with the class `nowrap`. */
export function formatPhone(e164: string, language: Language, extension?: string | null): string {
  const national = e164.match(/^\+7(\d{10})$/)?.[1];
  const code = national && LONG.test(national) ? 3 : 4;
  const number = national
    ? `+7 ${national.slice(0, code)} ${national.slice(code, 6)}-${national.slice(6, 8)}-${national.slice(8)}`
    : e164;
  return extension ? `${number}, ${language === 'en' ? 'ext.' : 'доб.'} ${extension}` : number;
}
