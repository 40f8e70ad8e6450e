import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { guard } from '~/lib/guard';
import { homeFor } from '~/lib/nav';
import { paths } from '~/lib/paths';

const managers = guard({ roles: ['manager', 'lead'], region: true });

export const eventsRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/',
    // Manager and lead have homes of their own; the others begin where their work is.
    beforeLoad: ({ context }) => {
      const home = homeFor((context as { me: { roles: string[] } }).me.roles);
      if (home !== paths.home()) throw redirect({ to: home, replace: true });
    },
    component: lazyRouteComponent(() => import('./Home'), 'Home'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'events',
    beforeLoad: managers,
    component: lazyRouteComponent(() => import('./EventsPage'), 'EventsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'texts',
    beforeLoad: guard({ roles: ['lead'] }),
    component: lazyRouteComponent(() => import('./TextsPage'), 'TextsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'events/new',
    beforeLoad: guard({ roles: ['manager'], region: true }),
    component: lazyRouteComponent(() => import('./PlanPage'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'events/venues',
    beforeLoad: managers,
    component: lazyRouteComponent(() => import('./VenuesPage'), 'VenuesPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'events/step-template',
    beforeLoad: guard({ roles: ['lead'] }),
    component: lazyRouteComponent(() => import('./TemplatePage'), 'TemplatePage'),
  }),
];

/** The frame of one public event; every module hangs its sections under it. */
export const eventRoute = (parent: AnyRoute) =>
  createRoute({
    getParentRoute: () => parent,
    path: 'events/$eventId',
    beforeLoad: managers,
    component: lazyRouteComponent(() => import('./EventFrame'), 'EventFrame'),
  });

export const eventSections = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: paths.steps((params as { eventId: string }).eventId), replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'steps',
    component: lazyRouteComponent(() => import('./StepsPage'), 'StepsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'program',
    component: lazyRouteComponent(() => import('./ProgramPage'), 'ProgramPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'agenda',
    component: lazyRouteComponent(() => import('./AgendaPage'), 'AgendaPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'team',
    component: lazyRouteComponent(() => import('./TeamPage'), 'TeamPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'announcement',
    component: lazyRouteComponent(() => import('./AnnouncementPage'), 'AnnouncementPage'),
  }),
];
