import { queryOptions } from '@tanstack/react-query';
import { api, body } from '~/lib/api';
import { together } from '~/lib/together';

// A page asks for all its names at once: one request, and one line in the log of who read what.
const names = together(async (ids: string[]) => {
  const rows = await body(api.GET('/api/v1/contacts/names', { params: { query: { ids } } }));
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id: string) => known.get(id) ?? null;
}, 200);

/** Who a contact is; null where there is none any more. */
export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['contacts', 'name', personId],
    queryFn: () => names(personId),
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
