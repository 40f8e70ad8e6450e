import { paths } from './paths';
import type { Role } from './session';

export interface Place {
  key:
    | 'home'
    | 'events'
    | 'contacts'
    | 'referenceList'
    | 'texts'
    | 'stepTemplate'
    | 'calls'
    | 'country'
    | 'users'
    | 'regions'
    | 'mail'
    | 'deadLetters'
    | 'daysOff';
  to: string;
  roles: readonly Role[];
  group?: 'admin';
  /** On the phone always under «Ещё»: its name is too long for the bar. */
  tucked?: true;
}

/** Places of the side navigation, in order. Who may enter is said again by the routes. */
export const PLACES: readonly Place[] = [
  { key: 'home', to: paths.home(), roles: ['manager', 'lead'] },
  { key: 'country', to: paths.country(), roles: ['lead'] },
  { key: 'events', to: paths.events(), roles: ['manager', 'lead'] },
  { key: 'contacts', to: paths.contacts(), roles: ['manager', 'lead'] },
  { key: 'referenceList', to: paths.referenceList(), roles: ['lead'], tucked: true },
  { key: 'texts', to: paths.texts(), roles: ['lead'], tucked: true },
  { key: 'stepTemplate', to: paths.stepTemplate(), roles: ['lead'], tucked: true },
  { key: 'calls', to: paths.calls(), roles: ['manager', 'caller'] },
  { key: 'users', to: paths.users(), roles: ['administrator'], group: 'admin' },
  { key: 'regions', to: paths.regions(), roles: ['administrator'], group: 'admin' },
  { key: 'mail', to: paths.mail(), roles: ['administrator'], group: 'admin' },
  {
    key: 'deadLetters',
    to: paths.deadLetters(),
    roles: ['administrator'],
    group: 'admin',
    tucked: true,
  },
  { key: 'daysOff', to: paths.daysOff(), roles: ['lead', 'administrator'], group: 'admin', tucked: true },
];

/** Sections of one public event, in the order of its life. */
export const EVENT_SECTIONS = [
  { key: 'steps', to: paths.steps },
  { key: 'program', to: paths.program },
  { key: 'agenda', to: paths.agenda },
  { key: 'announcement', to: paths.announcement },
  { key: 'invitations', to: paths.invitations },
  { key: 'eventCalls', to: paths.eventCalls },
  { key: 'team', to: paths.team },
  { key: 'participants', to: paths.participants },
  { key: 'session1', to: paths.session1 },
  { key: 'session2', to: paths.session2 },
  { key: 'report', to: paths.report },
] as const;

export const placesFor = (roles: readonly string[]) =>
  PLACES.filter((p) => p.roles.some((r) => roles.includes(r)));

/** Where a person's work begins. */
export function homeFor(roles: readonly string[]): string {
  return placesFor(roles)[0]?.to ?? paths.home();
}

/** The place that a pathname belongs to: the longest that fits. */
export function placeOf(pathname: string): Place['key'] | undefined {
  return PLACES.filter((p) => pathname === p.to || (p.to !== '/' && pathname.startsWith(`${p.to}/`))).sort(
    (a, b) => b.to.length - a.to.length,
  )[0]?.key;
}
