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
    path: 'contacts/organizations',
    beforeLoad: guard({ roles: ['manager', 'lead'], region: true }),
    component: lazyRouteComponent(() => import('./OrganizationsPage'), 'OrganizationsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/organizations/$organizationId',
    beforeLoad: guard({ roles: ['manager', 'lead'], region: true }),
    component: lazyRouteComponent(() => import('./OrganizationPage'), 'OrganizationPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/coverage',
    beforeLoad: guard({ roles: ['manager', 'lead'], region: true }),
    component: lazyRouteComponent(() => import('./CoveragePage'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/reference-list',
    beforeLoad: guard({ roles: ['manager', 'lead'] }),
    component: lazyRouteComponent(() => import('./ReferencePage'), 'ReferencePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/duplicates',
    beforeLoad: guard({ roles: ['manager', 'lead'], region: true }),
    component: lazyRouteComponent(() => import('./DuplicatesPage'), 'DuplicatesPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/offers',
    beforeLoad: guard({ roles: ['manager'], region: true }),
    component: lazyRouteComponent(() => import('./OffersPage'), 'OffersPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'contacts/$personId',
    beforeLoad: guard({ roles: ['manager', 'lead'], region: true }),
    component: lazyRouteComponent(() => import('./PersonPage'), 'PersonPage'),
  }),
];
