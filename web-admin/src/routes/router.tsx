import type { QueryClient } from '@tanstack/react-query';
import { createRouter, retainSearchParams } from '@tanstack/react-router';
import { accessRoutes, signInRoute, welcomeRoute } from '~/features/access/routes';
import { contactsRoutes } from '~/features/contacts/routes';
import { eventRoute, eventSections, eventsRoutes } from '~/features/events/routes';
import { invitationsRoutes, invitationsSections } from '~/features/invitations/routes';
import { reportingRoutes, reportingSections } from '~/features/reporting/routes';
import { sessionsSections } from '~/features/sessions/routes';
import { pageAsked } from '~/lib/focus';
import { plainSearch } from '~/lib/plainSearch';
import { Loading } from '~/ui/Loading';
import { NotFoundState } from '~/ui/NotFoundState';
import { RouteError } from './RouteError';
import { nowhereRoute, rootRoute, shellRoute } from './root';

// The one place where features meet.
const event = eventRoute(shellRoute);
const routeTree = rootRoute.addChildren([
  signInRoute(rootRoute),
  welcomeRoute(rootRoute),
  shellRoute.addChildren([
    ...eventsRoutes(shellRoute),
    ...contactsRoutes(shellRoute),
    ...invitationsRoutes(shellRoute),
    ...reportingRoutes(shellRoute),
    ...accessRoutes(shellRoute),
    nowhereRoute,
    event.addChildren([
      ...eventSections(event),
      ...invitationsSections(event),
      ...sessionsSections(event),
      ...reportingSections(event),
    ]),
  ]),
]);
shellRoute.update({ search: { middlewares: [retainSearchParams(['region'])] } });

export function makeRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: false,
    defaultPendingComponent: () => <Loading heading />,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: () => <NotFoundState />,
    defaultPendingMs: 200,
    scrollRestoration: true,
    ...plainSearch,
  });
  router.subscribe('onBeforeNavigate', (e) => {
    if (e.fromLocation && e.pathChanged) pageAsked();
  });
  return router;
}
