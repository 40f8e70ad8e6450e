import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '~/lib/guard';

export const contactsRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts',
    beforeLoad: guard({ roles: ['manager', 'lead'], region: true }),
    component: lazyRouteComponent(() => import('./PeoplePage'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/import',
    beforeLoad: guard({ roles: ['manager'], region: true }),
    component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/new',
    beforeLoad: guard({ roles: ['manager'], region: true }),
    component: lazyRouteComponent(() => import('./NewPersonPage'), 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/$personId',
    beforeLoad: guard({ roles: ['manager', 'lead'], region: true }),
    component: lazyRouteComponent(() => import('./PersonPage'), 'PersonPage'),
  }),
];
