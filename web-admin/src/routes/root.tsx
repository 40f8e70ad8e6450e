import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { chooseRegionHere, chosenRegion, currentRegion, setCurrentRegion } from '~/lib/current';
import { draftsBelongTo } from '~/lib/drafts';
import { paths } from '~/lib/paths';
import { problemOf } from '~/lib/problem';
import { meQuery, regionsQuery } from '~/lib/session';
import { NotFoundState } from '~/ui/NotFoundState';
import { RouteError } from './RouteError';

const STORED = 'zarozhdenie.region';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <NotFoundState />
    </main>
  ),
});

/** The region of the page: from the address, else the only one, else the one of last time. */
function chooseRegion(
  me: { roles: string[]; regions: string[] },
  asked: string | undefined,
): string | undefined {
  const lead = me.roles.includes('lead');
  if (asked) return asked;
  // The whole country, unless a region was chosen in this window: a reload keeps it.
  if (lead) return chosenRegion();
  const stored = localStorage.getItem(STORED) ?? '';
  return me.regions.includes(stored) ? stored : me.regions[0];
}

/** Everything behind the sign-in: who asks, and in which region. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: lazyRouteComponent(() => import('./Shell'), 'Shell'),
  // Who asks is not known yet: there is no house around it.
  errorComponent: (props) => (
    <main>
      <RouteError {...props} />
    </main>
  ),
  validateSearch: (search: Record<string, string | undefined>) => search,
  beforeLoad: async ({ context: { queryClient }, location, search }) => {
    const me = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (problemOf(error).status !== 401) throw error;
      throw redirect({ to: paths.signIn(), search: { return: location.href } as never });
    });
    draftsBelongTo(me.id);
    await queryClient.ensureQueryData(regionsQuery);
    const region = chooseRegion(me, search.region);
    // Whoever has several regions sees the chosen one in the address: a link shows a colleague the same.
    if (region && !search.region && (me.regions.length > 1 || me.roles.includes('lead'))) {
      throw redirect({ to: location.pathname, search: { ...search, region } as never, replace: true });
    }
    if (region !== currentRegion()) {
      setCurrentRegion(region);
      if (region) localStorage.setItem(STORED, region);
      chooseRegionHere(region);
      // What was read belongs to the other region.
      queryClient.removeQueries({
        predicate: (q) => q.queryKey !== meQuery.queryKey && q.queryKey[0] !== 'access',
      });
    }
    return { me };
  },
});

/** Unknown addresses show inside the shell, with a way on. */
export const nowhereRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: () => <NotFoundState />,
});
