import type { components } from '~/client/schema';
import { formatPhone } from '~/lib/format';
import type { Pair, Person } from './api';

export type Side = 'first' | 'second';
export type From = Side | 'both';
export type MergeField = keyof components['schemas']['MergeChoices'];
export const MERGE_FIELDS = ['fullName', 'positions', 'phones', 'emails', 'tags', 'notes', 'basis'] as const;
export type Picked = Record<(typeof MERGE_FIELDS)[number], From>;

/** A person can have several of these. */
const SEVERAL: readonly string[] = ['positions', 'phones', 'emails', 'tags', 'notes'];
export const takesBoth = (field: MergeField) => SEVERAL.includes(field);

const compact = (texts: (string | null | undefined)[], between = ', ') => texts.filter(Boolean).join(between);

/** What a person has in a field, line by line. `basis` is said in the page's words. */
export function linesOf(person: Person, field: MergeField, basis: (p: Person) => string): string[] {
  switch (field) {
    case 'fullName':
      return [person.fullName];
    case 'positions':
      return person.positions.map((p) => compact([p.position, p.organization, p.to && `– ${p.to}`]));
    case 'phones':
      return person.phones.map((p) => formatPhone(p.number, 'ru', p.extension));
    case 'emails':
      return person.emails;
    case 'tags':
      return person.tags;
    case 'notes':
      return person.notes ? [person.notes] : [];
    case 'basis':
      return [basis(person)];
  }
}

const key = (lines: string[]) => JSON.stringify([...lines].sort());

/** Fields in which the two differ: only they have to be decided. What only one of them has is simply kept. */
export const differing = (pair: Pair, basis: (p: Person) => string) =>
  MERGE_FIELDS.filter((f) => {
    const [a, b] = [linesOf(pair.first.person, f, basis), linesOf(pair.second.person, f, basis)];
    return key(a) !== key(b) && !(takesBoth(f) && (a.length === 0 || b.length === 0));
  });

const wealth = (p: Person) =>
  p.phones.length + p.emails.length + p.positions.length + p.fullName.length / 100;

/** Who stays by itself: the one that invitations name, else the one of whom more is known. */
export function likelyToStay({ first, second }: Pair): Side {
  if (first.invited !== second.invited) return first.invited ? 'first' : 'second';
  return wealth(second.person) > wealth(first.person) ? 'second' : 'first';
}

/** What is taken by itself: lists from both, the longer name, the basis of the one that stays. */
export function likelyPicks(pair: Pair, stays: Side): Picked {
  const longer = pair.second.person.fullName.length > pair.first.person.fullName.length ? 'second' : 'first';
  return {
    fullName: longer,
    positions: 'both',
    phones: 'both',
    emails: 'both',
    tags: 'both',
    notes: 'both',
    basis: stays,
  };
}

/** As the API takes them: seen from the contact that stays. */
export function choicesOf(stays: Side, picked: Picked): components['schemas']['MergeChoices'] {
  const seen = (from: From) => (from === 'both' ? 'both' : from === stays ? 'mine' : 'theirs');
  return Object.fromEntries(MERGE_FIELDS.map((f) => [f, seen(picked[f])]));
}
