import { queryOptions } from '@tanstack/react-query';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';
import type { Role } from '~/lib/session';

export type User = components['schemas']['ListUsersRow'];
type Region = { code: string; name: string; nameEn: string };

export const ROLES: readonly Role[] = ['manager', 'caller', 'lead', 'administrator'];

export const usersQuery = queryOptions({
  queryKey: ['access', 'users'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/access/users', { signal })),
});

export type UserState = 'closed' | 'waits' | 'works';

/** Whether the account can be used: closed, waiting for its first password, or working. */
export const stateOf = (user: User): UserState =>
  user.active ? (user.hasPassword ? 'works' : 'waits') : 'closed';

/** Managers and callers work in regions; the lead sees all of them, an administrator none. */
export const needsRegion = (roles: readonly string[]) =>
  roles.some((role) => role === 'manager' || role === 'caller');

/** Accounts whose name, address or region holds all the words asked for. */
export function findUsers(users: readonly User[], asked: string | undefined, regions: readonly Region[]) {
  const words = (asked ?? '').toLocaleLowerCase('ru').split(/\s+/).filter(Boolean);
  const names = new Map(regions.map((r) => [r.code, `${r.name} ${r.nameEn}`]));
  return users.filter((user) => {
    const places = user.regions.map((code) => `${code} ${names.get(code) ?? ''}`);
    const text = [user.name, user.email, ...places].join(' ').toLocaleLowerCase('ru');
    return words.every((word) => text.includes(word));
  });
}
