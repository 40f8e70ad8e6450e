import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import type { Step, Steps } from './queries';
import { Responsible } from './Responsible';
import { screensOf } from './stepScreens';

interface RowProps {
  step: Step;
  /** It is the one to work on now. */
  next: boolean;
  eventId: string;
  team: Steps['team'];
  onMark?: () => void;
  onAssign?: () => void;
}

/** One of the eight: what it says, where it stands and on what that rests, where it is worked on. */
export function StepRow({ step, next, eventId, team, onMark, onAssign }: RowProps) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const due = t('steps.due', { day: format.day(step.due) });
  const open = step.status === 'todo' || step.status === 'inProgress';
  // Volunteers: most managers do without.
  const alone = step.number === 7;
  const mark = t(!open ? 'steps.change' : alone ? 'steps.notNeeded' : 'steps.mark');
  return (
    <li className={css.row} data-next={next || undefined}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Title order={2} size="h3" className={css.stepTitle}>
          {step.number}. {step.title}
        </Title>
        <span className={css.meta}>
          {step.late ? (
            <StatusBadge status="late">{`${t('steps.late')}, ${due}`}</StatusBadge>
          ) : (
            open && <span>{due}</span>
          )}
          {!step.late && <StatusBadge status={step.status} />}
          {step.byHand && <span>{t('steps.byHand')}</span>}
        </span>
      </Group>
      {open && onMark && <Text c="dimmed">{step.help}</Text>}
      <Responsible step={step} team={team} />
      {step.evidence.length > 0 && (
        <ul className={css.evidence} aria-label={t('steps.evidence')}>
          {step.evidence.map((e) => (
            <li key={`${e.fact}${e.at}`}>
              {e.text}. <span className="quiet">{format.dateTime(e.at)}</span>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs" className={css.actions}>
        {screensOf(step).map(({ word, to, search = {} }, i) => (
          <Button
            key={word}
            variant={!open || i > 0 ? 'subtle' : next ? 'filled' : 'light'}
            renderRoot={(props) => <Link to={to(eventId)} search={search as never} {...props} />}
          >
            {t(`steps.go.${word}`)}
          </Button>
        ))}
        {onMark && (
          <Button
            variant={open && alone ? 'light' : 'subtle'}
            c={open ? undefined : 'dimmed'}
            fw={open ? undefined : 400}
            onClick={onMark}
            aria-label={`${mark}: ${step.number}. ${step.title}`}
          >
            {mark}
          </Button>
        )}
        {onAssign && open && (
          <Button
            variant="subtle"
            onClick={onAssign}
            aria-label={`${t('steps.assign')}: ${step.number}. ${step.title}`}
          >
            {t('steps.assign')}
          </Button>
        )}
      </Group>
    </li>
  );
}
