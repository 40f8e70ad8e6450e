import type { Point } from './useSessions';

export const KINDS = [
  'relevance',
  'readiness',
  'noted',
  'proposed',
  'cluster',
  'supportGroup',
  'seat',
  'other',
] as const satisfies readonly Point['kind'][];

/** What a resolution can't be adopted without (R020–R023). */
const REQUIRED = ['relevance', 'readiness', 'supportGroup', 'seat'] as const;

export const missingIn = (points: readonly Point[]) =>
  REQUIRED.filter((kind) => !points.some((p) => p.kind === kind && p.text.trim()));

/** The points with one of them a place up (-1) or down (1). */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const next = [...list];
  const [one] = next.splice(at, 1);
  next.splice(at + by, 0, one!);
  return next;
}

/** Texts and kinds in their order: what two drafts are compared by. */
export const told = (points: readonly Point[]) => JSON.stringify(points.map((p) => [p.kind, p.text.trim()]));
