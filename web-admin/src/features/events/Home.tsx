import { lazy } from 'react';
import { useMe } from '~/lib/session';

const HomePage = lazy(() => import('./HomePage').then((m) => ({ default: m.HomePage })));
const RisksPage = lazy(() => import('./RisksPage').then((m) => ({ default: m.RisksPage })));

/** Each role's own home: the manager's next action, the lead's exceptions. */
export function Home() {
  return useMe().is('manager') ? <HomePage /> : <RisksPage />;
}
