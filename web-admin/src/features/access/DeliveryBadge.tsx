import {
  Ban,
  CircleCheck,
  CircleHelp,
  CircleX,
  Clock,
  FileText,
  Hourglass,
  type LucideIcon,
  Send,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import type { DeliveryState } from './deliveries';

const LOOK: Record<DeliveryState, [Status, LucideIcon]> = {
  planned: ['todo', Clock],
  claimed: ['inProgress', Send],
  transmitting: ['inProgress', Send],
  accepted: ['done', CircleCheck],
  deferred: ['inProgress', Hourglass],
  rejected: ['late', CircleX],
  unknown: ['late', CircleHelp],
  kept: ['todo', FileText],
  withdrawn: ['notNeeded', Ban],
};

export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const { t } = useTranslation('access');
  const [status, icon] = LOOK[state];
  return (
    <StatusBadge status={status} icon={icon}>
      {t(`mail.states.${state}`)}
    </StatusBadge>
  );
}
