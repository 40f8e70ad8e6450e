import { CircleCheck, CircleDashed, CircleSlash, Clock, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import css from './StatusBadge.module.css';

export type Status = 'todo' | 'inProgress' | 'done' | 'notNeeded' | 'late';

const ICONS: Record<Status, LucideIcon> = {
  todo: CircleDashed,
  inProgress: LoaderCircle,
  done: CircleCheck,
  notNeeded: CircleSlash,
  late: Clock,
};

/** A status as colour, word and icon; `children` replaces the word («просрочено на 2 дня»). */
export function StatusBadge({ status, children }: { status: Status; children?: string }) {
  const { t } = useTranslation('ui');
  const Icon = ICONS[status];
  return (
    <span className={css.badge} data-status={status}>
      <Icon size={16} aria-hidden />
      {children ?? t(`status.${status}`)}
    </span>
  );
}
