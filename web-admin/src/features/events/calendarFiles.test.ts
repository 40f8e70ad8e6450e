import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

/** The files that the host writes (tests/Tests/Events/calendar), read by a parser that isn't ours. */
const read = (name: string) => {
  const text = readFileSync(resolve('..', 'tests/Tests/Events/calendar', `${name}.ics`), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
  const entry = calendar.getFirstSubcomponent('vevent') as ICAL.Component;
  const event = new ICAL.Event(entry);
  const start = event.startDate;
  start.zone = zone;
  return {
    method: calendar.getFirstPropertyValue('method'),
    zone: zone.tzid,
    uid: event.uid,
    sequence: event.sequence,
    status: entry.getFirstPropertyValue('status'),
    local: start.toString(),
    utc: start.convertToZone(ICAL.Timezone.utcTimezone).toString(),
    hours: event.duration.toSeconds() / 3600,
    summary: event.summary,
    rsvp: entry.getFirstProperty('attendee')?.getParameter('rsvp'),
    organizer: entry.getFirstPropertyValue('organizer'),
  };
};

const REGIONS = [
  ['39', 'Europe/Kaliningrad', 2],
  ['77', 'Europe/Moscow', 3],
  ['66', 'Asia/Yekaterinburg', 5],
  ['41', 'Asia/Kamchatka', 12],
] as const;

const utc = (day: string, hour: number, minutes: string, offset: number) => {
  const at = new Date(`${day}T${String(hour).padStart(2, '0')}:${minutes}:00Z`);
  at.setUTCHours(at.getUTCHours() - offset);
  return at.toISOString().replace('.000', '');
};

describe.each(REGIONS)('the calendar files of region %s', (region, zone, offset) => {
  test('tell the local time with the right offset', () => {
    const invited = read(`${region}-invited`);
    expect(invited).toMatchObject({
      method: 'REQUEST',
      zone,
      sequence: 0,
      status: 'CONFIRMED',
      hours: 3,
      rsvp: 'TRUE',
    });
    expect(invited.local).toBe('2026-12-10T10:00:00');
    expect(invited.utc).toBe(utc('2026-12-10', 10, '00', offset));
    expect(invited.summary).toBe(
      'Семья и соседи: вместе поддержать родителей, бабушек и дедушек; дети рядом',
    );
    expect(invited.organizer).toMatch(/^mailto:/);
  });

  test('update the same entry when it is moved, and take it back when it is cancelled', () => {
    const [invited, moved, cancelled] = ['invited', 'moved', 'cancelled'].map((n) => read(`${region}-${n}`));
    expect(moved).toMatchObject({
      uid: invited?.uid,
      sequence: 1,
      status: 'CONFIRMED',
      local: '2026-12-17T09:30:00',
    });
    expect(moved?.utc).toBe(utc('2026-12-17', 9, '30', offset));
    expect(cancelled).toMatchObject({
      uid: invited?.uid,
      sequence: 2,
      status: 'CANCELLED',
      method: 'CANCEL',
    });
  });
});

describe('the private calendar', () => {
  const text = readFileSync(resolve('..', 'tests/Tests/Events/calendar', 'feed.ics'), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((z) => new ICAL.Timezone(z));
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => {
    const event = new ICAL.Event(entry);
    const start = event.startDate;
    const zone = zones.find((z) => z.tzid === entry.getFirstProperty('dtstart')?.getParameter('tzid'));
    start.zone = zone as ICAL.Timezone;
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: entry.getFirstPropertyValue('status'),
      utc: start.convertToZone(ICAL.Timezone.utcTimezone).toString(),
      people: entry.getAllProperties('attendee').length,
    };
  });

  test('holds every event in its own zone, one entry each, and nobody', () => {
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(entries.map(({ uid: _, ...rest }) => rest)).toEqual([
      { sequence: 1, status: 'CONFIRMED', utc: '2026-12-17T07:30:00Z', people: 0 },
      { sequence: 1, status: 'CANCELLED', utc: '2026-12-09T22:00:00Z', people: 0 },
    ]);
    expect(new Set(entries.map((e) => e.uid)).size).toBe(2);
  });
});
