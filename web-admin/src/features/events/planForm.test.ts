import { describe, expect, test } from 'vitest';
import { hours, minutesBetween, today } from './clock';
import { draftedPlan, EMPTY_PLAN, lengthHint, overlap, planBody, planComplaints, seatsFit } from './planForm';

describe('the plan form', () => {
  test.each([
    [20, 'unusual'],
    [60, undefined],
    [90, undefined],
    [91, 'unusual'],
    [14, 'impossible'],
    [241, 'impossible'],
    [0, undefined],
    [null, undefined],
  ])('a session of %s minutes: %s', (minutes, hint) => {
    expect(lengthHint(minutes)).toBe(hint);
  });

  test('an empty plan names each field that is needed', () => {
    expect(planComplaints(EMPTY_PLAN, '2026-11-23')).toEqual({
      topic: 'required',
      purpose: 'required',
      date: 'required',
      'venue.name': 'required',
      'venue.address': 'required',
    });
  });

  test('a past day, an end before the start and odd seats are told', () => {
    const plan = {
      ...EMPTY_PLAN,
      date: '2026-11-22',
      venue: { ...EMPTY_PLAN.venue, capacity: '0' },
      discussion: { start: '13:00', end: '12:00', date: '2026-11-22' },
    };
    expect(planComplaints(plan, '2026-11-23')).toMatchObject({
      date: 'past',
      'venue.capacity': 'number',
      'discussion.end': 'endBefore',
      'discussion.date': 'past',
    });
    expect(['1', '60', '10000', '10001', '6.5', 'x'].map(seatsFit)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('sessions that only touch do not overlap', () => {
    expect(overlap({ start: '10:00', end: '11:00' }, { start: '11:00', end: '12:00' })).toBe(false);
    expect(overlap({ start: '10:00', end: '11:00' }, { start: '10:59', end: '12:00' })).toBe(true);
  });

  test('a second day is said only where it is another', () => {
    const on = (date: string) =>
      planBody({ ...EMPTY_PLAN, date: '2026-12-10', discussion: { ...EMPTY_PLAN.discussion, date } });
    expect([
      on('').discussion.date,
      on('2026-12-10').discussion.date,
      on('2026-12-12').discussion.date,
    ]).toEqual([undefined, undefined, '2026-12-12']);
  });

  test('the body has seconds, trimmed words and no empty room', () => {
    const body = planBody({
      ...EMPTY_PLAN,
      topic: ' Семья ',
      venue: { ...EMPTY_PLAN.venue, capacity: '60' },
    });
    expect(body.topic).toBe('Семья');
    expect(body.roundTable.start).toBe('10:00:00');
    expect(body.venue).toMatchObject({ room: null, capacity: 60 });
  });
});

test('a draft of a form with fewer fields is taken up', () => {
  const old = { topic: 'Семья', venue: { name: 'Дом' } };
  expect(planBody(draftedPlan(old as never)).venue).toMatchObject({ name: 'Дом', howToGetIn: null });
});

describe('clocks', () => {
  test('local hours are told from Moscow', () => {
    expect(hours('2026-12-10', '10:00:00', '11:15:00', 'ru', 'Asia/Vladivostok').replace(/\u2060/g, '')).toBe(
      '10:00–11:15\u00a0(МСК+7)',
    );
    expect(minutesBetween('10:00', '')).toBeNull();
  });
  test('today is the day of the zone', () => {
    const at = new Date('2026-11-23T20:00:00Z');
    expect([today('Europe/Moscow', at), today('Asia/Vladivostok', at)]).toEqual(['2026-11-23', '2026-11-24']);
  });
});
