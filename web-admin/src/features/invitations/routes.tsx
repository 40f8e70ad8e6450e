import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '~/lib/guard';

export const invitationsRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: 'calls',
    beforeLoad: guard({ roles: ['manager', 'caller'], region: true }),
    component: lazyRouteComponent(() => import('./CallsPage'), 'CallsPage'),
  }),
];

export const invitationsSections = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: 'invitations',
    component: lazyRouteComponent(() => import('./InvitationsPage'), 'InvitationsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'calls',
    component: lazyRouteComponent(() => import('./EventCallsPage'), 'EventCallsPage'),
  }),
];
