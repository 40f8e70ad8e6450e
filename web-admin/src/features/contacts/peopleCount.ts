import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/lib/api';
import type { PeopleFilter } from './peopleFilter';

/** How many people fit a filter; the list itself doesn't wait for it. */
export const usePeopleCount = (filter: PeopleFilter, enabled = true) =>
  useQuery({
    queryKey: ['contacts', 'people', 'count', filter],
    enabled,
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/contacts/people/count', { params: { query: filter as never }, signal })),
    meta: { quiet: true },
  }).data;
