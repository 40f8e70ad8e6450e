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

interface Props {
  status: Status;
  children?: string;
  icon?: LucideIcon;
}

/** A status as colour, word and icon; `children` replaces the word («просрочено на 2 дня»), `icon` the picture. */
export function StatusBadge({ status, children, icon }: Props) {
  const { t } = useTranslation('ui');
  const Icon = icon ?? ICONS[status];
  return (
    <span className={css.badge} data-status={status}>
      <Icon size={16} aria-hidden />
      {children ?? t(`status.${status}`)}
    </span>
  );
}
