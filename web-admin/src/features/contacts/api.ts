import type { components } from '~/client/schema';
import { api, body, versioned } from '~/lib/api';

type Schemas = components['schemas'];
export type Person = Schemas['PersonView'];
export type Category = Schemas['OrganizationCategory'];
export type PersonRow = Schemas['ListPeopleRow'];
export type BasisKind = Schemas['BasisKind'];
export type Import = Schemas['ImportView'];
export type ImportRow = Schemas['RowView'];
export type ImportField = Schemas['ImportField'];
export type Verdict = Schemas['Verdict'];
export type Outcome = Schemas['Outcome'];
export type Segment = Schemas['ListSegmentsRow'];
export type Organization = Schemas['GetOrganizationView'];
export type Pair = Schemas['PairView'];
export type Place = Schemas['DiscussionPlace'];
export type SessionKind = Schemas['SessionKind'];

export const VERDICTS: Verdict[] = ['new', 'update', 'duplicate', 'unreachable', 'error'];
export const OUTCOMES: Outcome[] = ['added', 'updated', 'unchanged', 'error'];
export const FIELDS: ImportField[] = [
  'ignore',
  'fullName',
  'lastName',
  'firstName',
  'middleName',
  'organization',
  'position',
  'category',
  'phone',
  'email',
  'note',
];

export const PLACES: Place[] = [
  'ngoBeneficiary',
  'socialEntrepreneurBeneficiary',
  'activist',
  'vulnerableGroup',
  'organization',
];

export const SESSIONS: SessionKind[] = ['roundTable', 'discussion'];

export const segmentsQuery = {
  queryKey: ['contacts', 'segments'],
  queryFn: ({ signal }: { signal: AbortSignal }) => body(api.GET('/api/v1/contacts/segments', { signal })),
};

export const referenceQuery = {
  queryKey: ['contacts', 'reference-list'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    versioned(api.GET('/api/v1/contacts/reference-list', { signal })),
};

export const organizationQuery = (organizationId: string) => ({
  queryKey: ['contacts', 'organization', organizationId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    versioned(
      api.GET('/api/v1/contacts/organizations/{organizationId}', {
        params: { path: { organizationId } },
        signal,
      }),
    ),
});

export const personDuplicatesQuery = (personId: string) => ({
  queryKey: ['contacts', 'person', personId, 'duplicates'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    body(
      api.GET('/api/v1/contacts/people/{personId}/duplicates', { params: { path: { personId } }, signal }),
    ),
});

export const personQuery = (personId: string) => ({
  queryKey: ['contacts', 'person', personId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    versioned(api.GET('/api/v1/contacts/people/{personId}', { params: { path: { personId } }, signal })),
});

export const uploadsQuery = {
  queryKey: ['contacts', 'imports'],
  queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | undefined }) =>
    body(api.GET('/api/v1/contacts/imports', { params: { query: { after: pageParam, limit: 10 } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
};

const RUNNING = ['committing', 'undoing'];
export const isRunning = (found: Import) => RUNNING.includes(found.state);

export const importQuery = (importId: string) => ({
  queryKey: ['contacts', 'import', importId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    versioned(api.GET('/api/v1/contacts/imports/{importId}', { params: { path: { importId } }, signal })),
  // Progress is the machine's, no fact of it is told: looked at again while it works.
  refetchInterval: (query: { state: { data?: { data: Import } } }) =>
    query.state.data && isRunning(query.state.data.data) ? 700 : (false as const),
});

/** Which rows of a list: of one verdict, with a remark; once it is in, of one outcome, or of whom undoing left. */
export interface RowFilter {
  verdict?: Verdict;
  outcome?: Outcome;
  remarks?: boolean;
  kept?: boolean;
}
/** What a preview shows: rows of one verdict, or those with a remark. */
export type Shown = Verdict | 'remarks';
export const rowsShown = (shown: Shown | undefined): RowFilter =>
  shown === 'remarks' ? { remarks: true } : { verdict: shown };

export const rowsQuery = (importId: string, filter: RowFilter) => ({
  queryKey: ['contacts', 'import', importId, 'rows', filter],
  queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | undefined }) =>
    body(
      api.GET('/api/v1/contacts/imports/{importId}/rows', {
        params: { path: { importId }, query: { ...filter, after: pageParam, limit: 50 } },
        signal,
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
});
