import type { components } from '~/client/schema';

type Schemas = components['schemas'];
export type Volunteers = Schemas['GetVolunteersAnswer'];
export type Role = Schemas['VolunteerRole'];
export type Status = Schemas['VolunteerStatus'];

export const ROLES: readonly Role[] = ['registration', 'photo', 'timekeeper', 'microphone', 'other'];
export const STATUSES: readonly Status[] = ['asked', 'agreed', 'declined'];

export interface HelperDraft {
  personId: string;
  status: Status;
}
export interface NeedDraft {
  role: Role;
  /** How many, as typed; empty or 0 means that nobody is needed. */
  count: string;
  people: HelperDraft[];
}

/** Every role stands in the form, so that one only fills numbers in. */
export const draftsOf = (stored: Volunteers): NeedDraft[] =>
  ROLES.map((role) => {
    const need = stored.needs.find((n) => n.role === role);
    return {
      role,
      count: need ? String(need.count) : '',
      people: (need?.people ?? []).map(({ personId, status }) => ({ personId, status })),
    };
  });

/** Roles that somebody is needed for. */
export const neededOf = (drafts: NeedDraft[]) =>
  drafts
    .map(({ role, count, people }) => ({ role, count, people: people.filter((p) => p.personId) }))
    // Somebody named without a number is needed too.
    .map((d) => ({ ...d, count: Number(d.count) || d.people.length }))
    .filter((d) => d.count > 0);

export const needsOf = (drafts: NeedDraft[]): Schemas['SetVolunteersNeed'][] => neededOf(drafts);

export const countFits = (text: string) => !text.trim() || (/^\d{1,2}$/.test(text.trim()) && +text <= 50);

/** Under which an unsaved change of the volunteers is kept. */
export const volunteersDraft = (eventId: string) => `events.volunteers.${eventId}`;
