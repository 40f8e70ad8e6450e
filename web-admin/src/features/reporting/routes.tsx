import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '~/lib/guard';

export const reportingRoutes = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: 'country',
    beforeLoad: guard({ roles: ['lead'] }),
    component: lazyRouteComponent(() => import('./CountryPage'), 'CountryPage'),
  }),
];

export const reportingSections = (parent: AnyRoute) => [
  createRoute({
    getParentRoute: () => parent,
    path: 'report',
    component: lazyRouteComponent(() => import('./ReportPage'), 'ReportPage'),
  }),
];
