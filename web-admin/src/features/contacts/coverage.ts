import type { components } from '~/client/schema';
import type { Category, Place, SessionKind } from './api';

export type CoverageRow = components['schemas']['GetCoverageRow'];

export interface CoverageGroup {
  key: Category | Place;
  rows: CoverageRow[];
}

/** Items of one session by kind, in the list's order: what is closed stays where it stood. */
export function groupsOf(
  rows: readonly CoverageRow[],
  session: SessionKind,
  onlyMissing: boolean,
): CoverageGroup[] {
  const groups = new Map<Category | Place, CoverageRow[]>();
  for (const row of rows) {
    const key = row.category ?? row.place;
    if (row.session !== session || !key || (onlyMissing && row.missing === 0)) continue;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, found]) => ({ key, rows: found }));
}

export const isCategory = (key: Category | Place): key is Category =>
  ['authority', 'publicOrganization', 'commercialOrganization', 'localMedia', 'regionalExpert'].includes(key);
