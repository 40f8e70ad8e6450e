import type { Category, Person } from './api';

/** A person as the form holds them: lists are texts with a line for each. */
export interface Draft {
  fullName: string;
  organization: string;
  position: string;
  category: Category | '';
  phones: string;
  emails: string;
  answersOnStateSupport: boolean;
  doNotCall: boolean;
  doNotMail: boolean;
  notes: string;
  /** Separated by commas. */
  tags: string;
}

export const EMPTY: Draft = {
  fullName: '',
  organization: '',
  position: '',
  category: '',
  phones: '',
  emails: '',
  answersOnStateSupport: false,
  doNotCall: false,
  doNotMail: false,
  notes: '',
  tags: '',
};

/** Under which a person's unsaved change is kept. */
export const draftName = (personId: string) => `contacts.person.${personId}`;

export const draftOf = (p: Person): Draft => ({
  fullName: p.fullName,
  organization: p.organization ?? '',
  position: p.position ?? '',
  category: p.category ?? '',
  phones: p.phones.map((x) => x.shown).join('\n'),
  emails: p.emails.join('\n'),
  answersOnStateSupport: p.answersOnStateSupport,
  doNotCall: p.doNotCall,
  doNotMail: p.doNotMail,
  notes: p.notes ?? '',
  tags: p.tags.join(', '),
});

const lines = (text: string) =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);

const tagsOf = (text: string) =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);

/** Only what the person changed is sent: what somebody else changed meanwhile in other fields stays. */
export function changesOf(before: Draft, draft: Draft) {
  const changed = <K extends keyof Draft>(key: K) => (draft[key] === before[key] ? undefined : draft[key]);
  const phones = changed('phones');
  const emails = changed('emails');
  const category = changed('category');
  const tags = changed('tags');
  return {
    fullName: changed('fullName'),
    organization: changed('organization'),
    position: changed('position'),
    category: category || undefined,
    withoutCategory: category === '' ? true : undefined,
    phones: phones === undefined ? undefined : lines(phones),
    emails: emails === undefined ? undefined : lines(emails),
    answersOnStateSupport: changed('answersOnStateSupport'),
    doNotCall: changed('doNotCall'),
    doNotMail: changed('doNotMail'),
    notes: changed('notes'),
    tags: tags === undefined ? undefined : tagsOf(tags),
  };
}

/** The body that adds the person. */
export const additionOf = (draft: Draft) => ({
  fullName: draft.fullName,
  organization: draft.organization || undefined,
  position: draft.position || undefined,
  category: draft.category || undefined,
  phones: lines(draft.phones),
  emails: lines(draft.emails),
  answersOnStateSupport: draft.answersOnStateSupport,
  notes: draft.notes || undefined,
  tags: draft.tags ? tagsOf(draft.tags) : undefined,
});
