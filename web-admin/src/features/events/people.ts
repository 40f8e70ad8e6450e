import { queryOptions } from '@tanstack/react-query';
import { api, body } from '~/lib/api';

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['contacts', 'name', personId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/contacts/people/{personId}', { params: { path: { personId } }, signal })),
    meta: { quiet: true },
  });

export const peopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['contacts', 'names', search],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/contacts/people', { params: { query: { search, limit: 20 } }, signal })),
    enabled: search.trim().length > 1,
    placeholderData: (old) => old,
  });

/** «Орлова Мария Петровна, начальник отдела, Министерство» */
export const named = (p: { fullName: string; position?: string | null; organization?: string | null }) =>
  [p.fullName, p.position, p.organization].filter(Boolean).join(', ');
