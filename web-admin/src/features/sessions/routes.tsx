import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const sessionsSections = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: 'participants',
    component: lazyRouteComponent(() => import('./ParticipantsPage'), 'ParticipantsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'session-1',
    component: lazyRouteComponent(() => import('./Session1Page'), 'Session1Page'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'session-2',
    component: lazyRouteComponent(() => import('./Session2Page'), 'Session2Page'),
  }),
];
