import type { components } from '~/client/schema';
import { minutesBetween, short } from './clock';
import type { Format, PublicEvent, RegionVenue, Venue, VenueKind } from './queries';

/** What the plan form holds: everything as typed; `date` is the day of session 1. */
export interface PlanValues {
  topic: string;
  purpose: string;
  date: string;
  venue: {
    name: string;
    address: string;
    kind: VenueKind;
    room: string;
    capacity: string;
    howToGetIn: string;
  };
  roundTable: {
    start: string;
    end: string;
    format: Format;
    leaderId?: string | null;
    moderatorId?: string | null;
  };
  /** `date` is empty while it is on the day of session 1. */
  discussion: { start: string; end: string; date: string };
  /** The public event that this one is made of. */
  copyOf?: string | null;
}

export const NO_VENUE: PlanValues['venue'] = {
  name: '',
  address: '',
  kind: 'authority',
  room: '',
  capacity: '',
  howToGetIn: '',
};

/** A known venue in the fields of a form. */
export const venueFields = (v: Venue | RegionVenue): PlanValues['venue'] => ({
  name: v.name,
  address: v.address,
  kind: v.kind,
  room: v.room ?? '',
  capacity: v.capacity ? String(v.capacity) : '',
  howToGetIn: v.howToGetIn ?? '',
});

export const EMPTY_PLAN: PlanValues = {
  topic: '',
  purpose: '',
  date: '',
  venue: NO_VENUE,
  roundTable: { start: '10:00', end: '11:15', format: 'roundTable' },
  discussion: { start: '11:45', end: '13:00', date: '' },
};

/** What was typed before, also into a form that had fewer fields. */
export const draftedPlan = (draft: Partial<PlanValues> = {}): PlanValues => ({
  ...EMPTY_PLAN,
  ...draft,
  venue: { ...NO_VENUE, ...draft.venue },
  discussion: { ...EMPTY_PLAN.discussion, ...draft.discussion },
});

const seconds = (time: string) => (time.length === 5 ? `${time}:00` : time);

export const venueBody = (v: PlanValues['venue']): components['schemas']['PlanPublicEventPlace'] => ({
  name: v.name.trim(),
  address: v.address.trim(),
  kind: v.kind,
  room: v.room.trim() || null,
  capacity: v.capacity ? Number(v.capacity) : null,
  howToGetIn: v.howToGetIn.trim() || null,
});

export const hoursBody = (h: { start: string; end: string }) => ({
  start: seconds(h.start),
  end: seconds(h.end),
});

export const secondBody = (v: Pick<PlanValues, 'date' | 'discussion'>) => ({
  ...hoursBody(v.discussion),
  date: v.discussion.date && v.discussion.date !== v.date ? v.discussion.date : undefined,
});

/** The day of session 2 as the form keeps it. */
export const secondDay = (e: PublicEvent) =>
  e.discussion.date === e.roundTable.date ? '' : e.discussion.date;

export const planBody = (v: PlanValues): components['schemas']['PlanPublicEvent'] => ({
  topic: v.topic.trim(),
  purpose: v.purpose.trim(),
  date: v.date,
  venue: venueBody(v.venue),
  roundTable: {
    ...hoursBody(v.roundTable),
    format: v.roundTable.format,
    leaderId: v.roundTable.leaderId || undefined,
    moderatorId: v.roundTable.moderatorId || undefined,
  },
  discussion: secondBody(v),
  copyOf: v.copyOf || undefined,
});

/** A new plan made of a public event that was: everything but its day. */
export const copyOf = (e: PublicEvent, date: string): PlanValues => ({
  topic: e.topic,
  purpose: e.purpose,
  date,
  venue: venueFields(e.venue),
  roundTable: {
    start: short(e.roundTable.start),
    end: short(e.roundTable.end),
    format: e.roundTable.format,
    leaderId: e.roundTable.leaderId,
    moderatorId: e.roundTable.moderatorId,
  },
  discussion: { start: short(e.discussion.start), end: short(e.discussion.end), date: '' },
  copyOf: e.id,
});

export type Hint = 'unusual' | 'impossible';

/** What the instruction (R015, R027) and the house's limits say about a session's length, in minutes. */
export function lengthHint(minutes: number | null): Hint | undefined {
  if (minutes === null || minutes <= 0) return undefined;
  if (minutes < 15 || minutes > 240) return 'impossible';
  return minutes < 60 || minutes > 90 ? 'unusual' : undefined;
}

/** Local times as `HH:mm` compare as text. */
export const overlap = (a: { start: string; end: string }, b: { start: string; end: string }) =>
  Boolean(a.start && a.end && b.start && b.end) && a.start < b.end && b.start < a.end;

export type Complaint = 'required' | 'past' | 'endBefore' | 'number';

/** What keeps the plan from being sent, by field; the rest is the server's to say. */
export function planComplaints(v: PlanValues, today: string): Record<string, Complaint> {
  const found: Record<string, Complaint> = {};
  const need = (field: string, value: string) => {
    if (!value.trim()) found[field] = 'required';
  };
  need('topic', v.topic);
  need('purpose', v.purpose);
  need('date', v.date);
  need('venue.name', v.venue.name);
  need('venue.address', v.venue.address);
  Object.assign(found, dayComplaints(v, today));
  if (v.venue.capacity && !seatsFit(v.venue.capacity)) found['venue.capacity'] = 'number';
  return { ...found, ...hoursComplaints(v) };
}

/** Days that are over. */
export function dayComplaints(
  v: Pick<PlanValues, 'date' | 'discussion'>,
  today: string,
): Record<string, Complaint> {
  const found: Record<string, Complaint> = {};
  if (v.date && v.date < today) found.date = 'past';
  if (v.discussion.date && v.discussion.date < today) found['discussion.date'] = 'past';
  return found;
}

export function hoursComplaints(v: Pick<PlanValues, 'roundTable' | 'discussion'>): Record<string, Complaint> {
  const found: Record<string, Complaint> = {};
  for (const session of ['roundTable', 'discussion'] as const) {
    const { start, end } = v[session];
    if (!start) found[`${session}.start`] = 'required';
    if (!end) found[`${session}.end`] = 'required';
    else if ((minutesBetween(start, end) ?? 1) <= 0) found[`${session}.end`] = 'endBefore';
  }
  return found;
}

export const seatsFit = (text: string) =>
  /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 10_000;
