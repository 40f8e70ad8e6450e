import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from './api';
import { currentRegion } from './current';

export type Role = 'manager' | 'caller' | 'lead' | 'administrator';

export const meQuery = queryOptions({
  queryKey: ['access', 'me'],
  queryFn: () => body(api.GET('/api/v1/access/me')),
  staleTime: 5 * 60_000,
  meta: { quiet: true },
});

export const regionsQuery = queryOptions({
  queryKey: ['access', 'regions'],
  queryFn: () => body(api.GET('/api/v1/access/regions')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who is signed in; inside the shell only. */
export function useMe() {
  const me = useSuspenseQuery(meQuery).data;
  const roles = me.roles as Role[];
  return { ...me, roles, is: (...any: Role[]) => any.some((r) => roles.includes(r)) };
}

/** A volunteer who only calls: sees the calls and nothing else. */
export const onlyCalls = (roles: readonly string[]) => roles.every((r) => r === 'caller');

/** The region this page works in: its name and zone; undefined for the lead looking at the whole country. */
export function useRegion() {
  const code = currentRegion();
  return useQuery(regionsQuery).data?.find((r) => r.code === code);
}

/** The regions among which this person may choose. */
export function useOwnRegions() {
  const me = useMe();
  const all = useQuery(regionsQuery).data ?? [];
  const own = all.filter((r) => (me.is('lead') ? r.active : me.regions.includes(r.code)));
  return [...own].sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}
