import type { components } from '~/client/schema';

export type Dashboard = components['schemas']['GetDashboardAnswer'];
export type Row = Dashboard['regions'][number];
export type Metric = Dashboard['metrics'][number];
export type Numbers = Dashboard['totals'];

export const STEPS = 5;

/** A metric of a region; null where there is nothing to say: no event yet, or nothing sent for a share. */
export function metricOf(row: Numbers, metric: Metric): number | null {
  const value = row[metric.code as keyof Numbers] as number | null | undefined;
  return row.events === 0 ? null : (value ?? null);
}

/** The upper ends of the five steps: fifths for shares, even whole numbers for counts. */
export function stepEnds(rows: readonly Row[], metric: Metric): number[] {
  if (metric.unit === 'share') return [0.2, 0.4, 0.6, 0.8, 1];
  const top = Math.max(STEPS, ...rows.map((r) => metricOf(r, metric) ?? 0));
  const size = Math.ceil(top / STEPS);
  return Array.from({ length: STEPS }, (_, i) => size * (i + 1));
}

/** 1 to 5, or 0 for no data. */
export function stepOf(value: number | null, ends: readonly number[]): number {
  if (value === null) return 0;
  const found = ends.findIndex((end) => value <= end);
  return found === -1 ? ends.length : found + 1;
}

/** The tile to which an arrow leads: the nearest one in that direction. */
export function neighbour(rows: readonly Row[], from: Row, key: string): Row | undefined {
  const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!move) return undefined;
  const [dx, dy] = move as [number, number];
  const along = (r: Row) => (r.tile.column - from.tile.column) * dx + (r.tile.row - from.tile.row) * dy;
  const aside = (r: Row) =>
    Math.abs((r.tile.column - from.tile.column) * dy) + Math.abs((r.tile.row - from.tile.row) * dx);
  return rows
    .filter((r) => along(r) > 0)
    .sort((a, b) => along(a) + 2 * aside(a) - (along(b) + 2 * aside(b)))[0];
}

/** Regions with events first, the largest value on top; then the others by name. */
export function inOrder(rows: readonly Row[], metric: Metric): Row[] {
  const rank = (r: Row) => metricOf(r, metric) ?? (r.events > 0 ? -1 : -2);
  return [...rows].sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name, 'ru'));
}

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

/** By a part of the name, «е» finds «ё». */
export const matches = (row: Row, search: string) => plain(row.name).includes(plain(search.trim()));
