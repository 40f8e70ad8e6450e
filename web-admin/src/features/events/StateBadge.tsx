import { useTranslation } from 'react-i18next';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import type { State } from './queries';

const LOOKS: Record<State, Status> = {
  preparing: 'inProgress',
  inviting: 'inProgress',
  ready: 'done',
  held: 'done',
  reported: 'done',
  cancelled: 'notNeeded',
  postponed: 'todo',
};

/** Where a public event stands in its life. */
export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation('events');
  return <StatusBadge status={LOOKS[state]}>{t(`state.${state}`)}</StatusBadge>;
}
