import { currentRegion } from './current';
import { ApiProblem } from './problem';
import type { Role } from './session';

/**
 * For a route's `beforeLoad`: `guard({ roles: ['manager'], region: true })`. Throws what the error screen shows when the
 * role doesn't fit, or when the screen belongs to one region and none is chosen. The API checks again by itself.
 */
export function guard({ roles, region }: { roles: readonly Role[]; region?: boolean }) {
  // biome-ignore lint/suspicious/noExplicitAny: the routes are put together at run time, their parents' types aren't known here
  return ({ context }: any) => {
    const me = context.me as { roles: string[] };
    if (!roles.some((r) => me.roles.includes(r))) throw new ApiProblem({ status: 403, code: 'forbidden' });
    if (region && !currentRegion()) throw new ApiProblem({ status: 400, code: 'region_required' });
  };
}
