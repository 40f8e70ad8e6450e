import { Stack, Title } from '@mantine/core';
import { CircleCheck, CircleX, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import type { Check } from './queries';

const LOOK: Record<Check['status'], { status: Status; icon: LucideIcon }> = {
  ok: { status: 'done', icon: CircleCheck },
  warning: { status: 'inProgress', icon: TriangleAlert },
  missing: { status: 'late', icon: CircleX },
};

/** What the day needs besides the steps: people who answer, roles, numbers. */
export function StepsChecks({ checks }: { checks: Check[] }) {
  const { t } = useTranslation('events');
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {t('steps.checks')}
      </Title>
      <ul className={css.list}>
        {checks.map((c) => (
          <li key={c.code} className={css.row}>
            <span>{c.text}</span>
            <StatusBadge {...LOOK[c.status]}>{t(`steps.check.${c.status}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
