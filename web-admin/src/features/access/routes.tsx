import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '~/lib/guard';

export const signInRoute = (parent: AnyRoute) =>
  createRoute({
    getParentRoute: () => parent,
    path: 'sign-in',
    component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
  });

/** Opened by a one-time link, by somebody who can't sign in yet. */
export const welcomeRoute = (parent: AnyRoute) =>
  createRoute({
    getParentRoute: () => parent,
    path: 'welcome',
    component: lazyRouteComponent(() => import('./WelcomePage'), 'WelcomePage'),
  });

export const accessRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: 'admin/users',
    beforeLoad: guard({ roles: ['administrator'] }),
    component: lazyRouteComponent(() => import('./UsersPage'), 'UsersPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'admin/regions',
    beforeLoad: guard({ roles: ['administrator'] }),
    component: lazyRouteComponent(() => import('./RegionsPage'), 'RegionsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'days-off',
    beforeLoad: guard({ roles: ['lead', 'administrator'] }),
    component: lazyRouteComponent(() => import('./DaysOffPage'), 'DaysOffPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'admin/mail',
    beforeLoad: guard({ roles: ['administrator'] }),
    component: lazyRouteComponent(() => import('./MailPage'), 'MailPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'admin/dead-letters',
    beforeLoad: guard({ roles: ['administrator'] }),
    component: lazyRouteComponent(() => import('./DeadLettersPage'), 'DeadLettersPage'),
  }),
];
