import type { components } from '~/client/schema';

type Schemas = components['schemas'];
export type AgendaSession = Schemas['GetAgendaSession'];

/** An item as the form holds it; without an id it is new. `key` only tells rows apart. */
export interface ItemDraft {
  key: string;
  id: string | undefined;
  title: string;
  minutes: string;
  speakerId: string;
}

export type AgendaDraft = { items: ItemDraft[] };

export const MOST_ITEMS = 50;

export const draftOf = (i: AgendaSession['items'][number]): ItemDraft => ({
  key: i.id,
  id: i.id,
  title: i.title,
  minutes: String(i.minutes),
  speakerId: i.speakerId ?? '',
});

export const newItem = (key: string): ItemDraft => ({
  key,
  id: undefined,
  title: '',
  minutes: '10',
  speakerId: '',
});

export const itemsOf = (drafts: ItemDraft[]): Schemas['SetAgendaItem'][] =>
  drafts.map((d) => ({
    id: d.id,
    title: d.title.trim(),
    minutes: Number(d.minutes),
    speakerId: d.speakerId || null,
  }));

export const minutesFit = (text: string) => /^\d{1,3}$/.test(text.trim()) && +text >= 1 && +text <= 240;

/** The same list with one item at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  if (from < 0 || from >= list.length || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), list[from] as T, ...rest.slice(to)];
}

const minutesOf = (text: string) => (minutesFit(text) ? Number(text) : 0);

export const totalOf = (drafts: { minutes: string }[]) =>
  drafts.reduce((sum, d) => sum + minutesOf(d.minutes), 0);

/** When each item begins, `HH:mm`, one after another from the session's start. */
export function startsOf(start: string, drafts: { minutes: string }[]): string[] {
  let at = Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5));
  return drafts.map((d) => {
    const now = at % (24 * 60);
    at += minutesOf(d.minutes);
    return `${String(Math.floor(now / 60)).padStart(2, '0')}:${String(now % 60).padStart(2, '0')}`;
  });
}

/** Under which an agenda's unsaved change is kept. */
export const agendaDraft = (eventId: string, number: number) => `events.agenda.${eventId}.${number}`;
