import { expect, test } from 'vitest';
import { inOrder, type Metric, matches, metricOf, neighbour, type Row, stepEnds, stepOf } from './scale';

const SENT = { code: 'sent', unit: 'count', name: '', definition: '' } as Metric;
const SHARE = { code: 'agreedShare', unit: 'share', name: '', definition: '' } as Metric;
const row = (name: string, column: number, line: number, more: Partial<Row> = {}) =>
  ({ name, code: name, events: 1, sent: 0, tile: { column, row: line, label: name }, ...more }) as Row;

test('a region without an event has no value, one with an event has zero', () => {
  expect(metricOf(row('а', 0, 0, { events: 0 }), SENT)).toBeNull();
  expect(metricOf(row('а', 0, 0), SENT)).toBe(0);
  expect(metricOf(row('а', 0, 0, { agreedShare: null }), SHARE)).toBeNull();
});

test('five steps hold every value', () => {
  const ends = stepEnds([row('а', 0, 0, { sent: 46 })], SENT);
  expect(ends).toEqual([10, 20, 30, 40, 50]);
  expect([null, 0, 10, 11, 46].map((v) => stepOf(v, ends))).toEqual([0, 1, 1, 2, 5]);
  expect(stepOf(0.5455, stepEnds([], SHARE))).toBe(3);
  expect(stepOf(1.02, stepEnds([], SHARE))).toBe(5);
});

test('arrows lead to the nearest tile on that side', () => {
  const [here, right, far, below] = [row('а', 2, 2), row('б', 4, 2), row('в', 3, 9), row('г', 2, 4)] as const;
  const all = [here, right, far, below];
  expect(neighbour(all, here, 'ArrowRight')).toBe(right);
  expect(neighbour(all, here, 'ArrowDown')).toBe(below);
  expect(neighbour(all, here, 'ArrowUp')).toBeUndefined();
  expect(neighbour(all, here, 'Enter')).toBeUndefined();
});

test('regions with events come first', () => {
  const rows = [
    row('Алтай', 0, 0, { events: 0 }),
    row('Тверь', 0, 0, { sent: 2 }),
    row('Орёл', 0, 0, { sent: 7 }),
  ];
  expect(inOrder(rows, SENT).map((r) => r.name)).toEqual(['Орёл', 'Тверь', 'Алтай']);
  expect(rows.filter((r) => matches(r, ' орел ')).map((r) => r.name)).toEqual(['Орёл']);
});
