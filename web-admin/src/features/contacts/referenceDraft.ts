import type { components } from '~/client/schema';
import { CATEGORIES } from '~/lib/categories';
import { type Category, PLACES, type Place, type SessionKind } from './api';

export type ReferenceItem = components['schemas']['ReferenceItemView'];

/** An item as the form holds it; without an id it is new. The kind is a category for session 1, a place for session 2. */
export interface ItemDraft {
  id: string | undefined;
  session: SessionKind;
  kind: string;
  name: string;
  needed: string;
  note: string;
}

export const draftOf = (i: ReferenceItem): ItemDraft => ({
  id: i.id,
  session: i.session,
  kind: i.category ?? i.place ?? '',
  name: i.name,
  needed: String(i.needed),
  note: i.note ?? '',
});

export const newItem = (session: SessionKind): ItemDraft => ({
  id: undefined,
  session,
  kind: session === 'roundTable' ? CATEGORIES[0]! : PLACES[0]!,
  name: '',
  needed: '1',
  note: '',
});

/** The whole list is written anew: an item keeps its id, so that the regions' contacts stay linked to it. */
export const itemsOf = (drafts: ItemDraft[]): components['schemas']['EditReferenceListItem'][] =>
  drafts.map((d) => ({
    id: d.id,
    session: d.session,
    category: d.session === 'roundTable' ? (d.kind as Category) : undefined,
    place: d.session === 'discussion' ? (d.kind as Place) : undefined,
    name: d.name.trim(),
    needed: Number(d.needed),
    note: d.note.trim() || undefined,
  }));
