import type { Language } from '~/lib/current';
import { zoneLabel } from '~/lib/format';

/** «10:00»; the API says seconds too. */
export const short = (time: string) => time.slice(0, 5);

/** A local time of a day: «14:00 (МСК+4)». */
export const clock = (date: string, time: string, language: Language, zone: string) =>
  `${short(time)}\u00a0(${zoneLabel(`${date || '2026-01-01'}T12:00:00Z`, language, zone)})`;

/** «10:00–11:15 (МСК+4)» */
export const hours = (date: string, start: string, end: string, language: Language, zone: string) =>
  `${short(start)}\u2060–\u2060${clock(date, end, language, zone)}`;

/** Minutes from one local time to another; null while one of them is missing. */
export function minutesBetween(start: string, end: string): number | null {
  const minutes = (time: string) => {
    const found = time.match(/^(\d{2}):(\d{2})/);
    return found ? Number(found[1]) * 60 + Number(found[2]) : null;
  };
  const [from, to] = [minutes(start), minutes(end)];
  return from === null || to === null ? null : to - from;
}

/** The local date of a zone now, `2026-12-10`. */
export const today = (zone: string, now = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now);
