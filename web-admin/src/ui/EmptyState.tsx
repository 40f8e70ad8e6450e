import { Text, Title } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { InPage } from './inPage';
import css from './State.module.css';

interface Props {
  icon?: LucideIcon;
  /** What there is none of. */
  title: string;
  /** Why it is empty and how to fill it. */
  children?: ReactNode;
  /** The button that fills it. */
  action?: ReactNode;
  role?: 'alert' | 'status';
}

/** Nothing here: why, and what to do. Errors and refusals look the same and use it too. */
export function EmptyState({ icon: Icon, title, children, action, role }: Props) {
  const { t } = useTranslation('ui');
  const part = use(InPage);
  return (
    <section className={css.state} role={role}>
      {Icon && (
        <span className={css.icon}>
          <Icon size={24} aria-hidden />
        </span>
      )}
      {!part && <title>{t('title', { page: title })}</title>}
      <Title order={part ? 2 : 1} size="h2">
        {title}
      </Title>
      {children && (
        <Text component="div" c="dimmed" className={css.text}>
          {children}
        </Text>
      )}
      {action && <div className={css.action}>{action}</div>}
    </section>
  );
}
