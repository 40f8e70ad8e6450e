import type { ParticipantsList } from './useSessions';

/** The list as it will be once this mark is saved; the counts move with it. */
export function counted(list: ParticipantsList, id: string, attended: boolean): ParticipantsList {
  const items = list.items.map((p) => (p.id === id ? { ...p, attended } : p));
  const count = (mark: boolean | null) => items.filter((p) => (p.attended ?? null) === mark).length;
  return {
    ...list,
    items,
    counts: {
      ...list.counts,
      came: count(true),
      absent: count(false),
      unmarked: count(null),
      walkIns: items.filter((p) => p.role === 'walkIn' && p.attended).length,
    },
  };
}
