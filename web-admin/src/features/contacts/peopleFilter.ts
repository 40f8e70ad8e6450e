import type { components } from '~/client/schema';
import { CATEGORIES, type Category } from '~/lib/categories';

export type PeopleFilter = components['schemas']['PeopleFilter'];

/** The filters as they stand in the address; what is looked for by words stands beside it. */
export const FILTERS = [
  'category',
  'tag',
  'organization',
  'reachable',
  'support',
  'attended',
  'event',
  'before',
  'after',
  'noCalls',
] as const;
export type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

/** Stands in the address for «без категории». */
export const NO_CATEGORY = 'none';
// A link may be older than the categories: what is unknown filters nothing.
const known = (key: string, value: string | undefined) =>
  key !== 'category' || value === NO_CATEGORY || CATEGORIES.some((c) => c === value);

const yes = (value: string | undefined) => (value === undefined ? undefined : value === 'yes');
const said = (value: boolean | null | undefined) =>
  value === null || value === undefined ? undefined : value ? 'yes' : 'no';

/** As the API takes them. */
export const filterOf = (f: Filters, words?: string): PeopleFilter => ({
  search: words || undefined,
  category: f.category && f.category !== NO_CATEGORY ? (f.category as Category) : undefined,
  withoutCategory: f.category === NO_CATEGORY || undefined,
  tag: f.tag || undefined,
  organizationId: f.organization || undefined,
  reachable: yes(f.reachable),
  answersOnStateSupport: yes(f.support),
  attended: yes(f.attended),
  attendedEventId: f.event || undefined,
  lastContactBefore: f.before || undefined,
  lastContactAfter: f.after || undefined,
  doNotCall: yes(f.noCalls),
});

/** A saved filter as the address holds it; every key is named, so that the ones before are taken away. */
export const filtersOf = (filter: PeopleFilter): Record<(typeof FILTERS)[number], string | undefined> => ({
  category: filter.withoutCategory ? NO_CATEGORY : (filter.category ?? undefined),
  tag: filter.tag ?? undefined,
  organization: filter.organizationId ?? undefined,
  reachable: said(filter.reachable),
  support: said(filter.answersOnStateSupport),
  attended: said(filter.attended),
  event: filter.attendedEventId ?? undefined,
  before: filter.lastContactBefore ?? undefined,
  after: filter.lastContactAfter ?? undefined,
  noCalls: said(filter.doNotCall),
});

export const NO_FILTERS = filtersOf({});

/** Only the filters of an address that holds other things too. */
export const filtersIn = (search: Record<string, string | undefined>): Filters =>
  Object.fromEntries(FILTERS.filter((k) => search[k] && known(k, search[k])).map((k) => [k, search[k]]));
