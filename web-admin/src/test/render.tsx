import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Suspense } from 'react';
import { plainSearch } from '~/lib/plainSearch';
import { type ErrorPolicy, makeQueryClient } from '~/lib/queryClient';
import { meQuery, regionsQuery } from '~/lib/session';
import { theme } from '~/ui/theme';

const ME = { id: '1', name: 'Анна Соколова', roles: ['manager'], regions: ['69'] };
const TVER = {
  code: '69',
  name: 'Тверская область',
  nameEn: 'Tver Oblast',
  iso: 'RU-TVE',
  nameGenitive: 'Тверской области',
  nameLocative: 'в Тверской области',
  timeZone: 'Europe/Moscow',
  district: 'Центральный',
  capital: 'Тверь',
  tile: { column: 5, row: 5, label: 'ТВЕ' },
  active: true,
  version: 1,
};

interface Options {
  /** The address of the page, with its search. */
  path?: string;
  /** Its pattern, when the screen reads parts of it: `/events/$eventId/steps`. */
  route?: string;
  me?: Partial<typeof ME>;
  policy?: Partial<ErrorPolicy>;
}

/** A screen as the signed-in manager of Tver sees it; `answer()` says what the API answers. */
export async function renderPage(element: ReactElement, { path = '/', route, me, policy }: Options = {}) {
  const queryClient = makeQueryClient({ signedOut: () => undefined, notify: () => undefined, ...policy });
  // Retries are asked for where they are tested; elsewhere a failure shows at once.
  queryClient.setDefaultOptions({ queries: { retry: false, staleTime: 0 }, mutations: { retry: false } });
  queryClient.setQueryData(meQuery.queryKey, { ...ME, ...me } as never);
  queryClient.setQueryData(regionsQuery.queryKey, [TVER] as never);
  const root = createRootRoute({ component: Outlet });
  const screen = createRoute({
    getParentRoute: () => root,
    path: route ?? path.split('?')[0]!,
    component: () => <Suspense fallback={null}>{element}</Suspense>,
  });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([screen, elsewhere]),
    history: createMemoryHistory({ initialEntries: [path] }),
    ...plainSearch,
  });
  await router.load();
  const view = render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, router, queryClient };
}
