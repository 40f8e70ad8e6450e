import { Anchor, Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleCheck, CircleX, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import { FromInstruction } from './FromInstruction';
import type { Check } from './queries';

/** Where what is missing is mended. */
const MENDED: Record<
  string,
  {
    word: 'program' | 'invitations';
    to: (eventId: string) => string;
    search?: Record<string, string>;
  }
> = {
  leader: { word: 'program', to: paths.program, search: { open: 'edit' } },
  moderator_1: { word: 'program', to: paths.program, search: { open: 'edit' } },
  invited: { word: 'invitations', to: paths.invitations },
  forecast: { word: 'invitations', to: paths.invitations },
  both_sessions: { word: 'invitations', to: paths.invitations },
  state_support: { word: 'invitations', to: paths.invitations },
};

const LOOK: Record<Check['status'], { status: Status; icon: LucideIcon }> = {
  ok: { status: 'done', icon: CircleCheck },
  warning: { status: 'inProgress', icon: TriangleAlert },
  missing: { status: 'late', icon: CircleX },
};

/** What the day needs besides the steps: people who answer, roles, numbers. */
export function StepsChecks({
  eventId,
  checks,
  mayMend,
}: {
  eventId: string;
  checks: Check[];
  mayMend: boolean;
}) {
  const { t } = useTranslation('events');
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {t('steps.checks')}
      </Title>
      <ul className={css.list}>
        {checks.map((c) => (
          <li key={c.code} className={css.row}>
            <span>
              {c.text}
              <FromInstruction sentence={c.sentence} />
            </span>
            <Group gap="xs">
              <StatusBadge {...LOOK[c.status]}>{t(`steps.check.${c.status}`)}</StatusBadge>
              {mayMend && c.status !== 'ok' && <Mend eventId={eventId} code={c.code} about={c.text} />}
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Mend({ eventId, code, about }: { eventId: string; code: string; about: string }) {
  const { t } = useTranslation('events');
  const where = MENDED[code];
  if (!where) return null;
  return (
    <Anchor
      className={css.mend}
      aria-label={`${t(`steps.mend.${where.word}`)}: ${about}`}
      renderRoot={(props) => <Link to={where.to(eventId)} search={where.search ?? {}} {...props} />}
    >
      {t(`steps.mend.${where.word}`)}
    </Anchor>
  );
}
