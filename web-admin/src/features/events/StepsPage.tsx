import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { AsOf } from '~/ui/AsOf';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import { eventQuery, type Step, type Steps, stepsQuery } from './queries';
import { Responsible } from './Responsible';
import { StepsChecks } from './StepsChecks';
import { StepsUpgrade } from './StepsUpgrade';

const AssignDialog = late(() => import('./AssignDialog').then((m) => m.AssignDialog));

const StepDialog = late(() => import('./StepDialog').then((m) => m.StepDialog));

/** Where each step is worked on; volunteers (7) have no screen of their own. */
const SCREENS: Record<number, (eventId: string) => string> = {
  1: paths.program,
  2: paths.announcement,
  3: paths.invitations,
  4: paths.invitations,
  5: paths.participants,
  6: paths.session1,
  8: paths.report,
};

export function StepsPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const eventId = useParam('eventId');
  const [search, setSearch] = useSearchState();
  const steps = useQuery(stepsQuery(eventId));
  const event = useQuery(eventQuery(eventId));
  const mayMark = useMe().is('manager') && event.data?.data.state !== 'cancelled';
  if (steps.isPending || event.isPending) return <Loading />;
  const error = steps.error ?? event.error;
  if (error && !(steps.data && event.data)) return <ErrorState error={error} onRetry={steps.refetch} />;
  const { data, etag } = steps.data!;
  const about = event.data!.data;
  const assigned = mayMark ? data.steps.find((s) => String(s.number) === search.assign) : undefined;
  const marked = mayMark ? data.steps.find((s) => String(s.number) === search.step) : undefined;
  return (
    <Page title={ui('nav.steps')} breadcrumbs={[{ label: ui('nav.events'), to: paths.events() }]}>
      <Stack>
        <Text fw={600}>{t('steps.lead', { done: data.done })}</Text>
        <Progress value={(data.done / 8) * 100} aria-label={t('steps.lead', { done: data.done })} />
        {about.state === 'cancelled' && (
          <Text>{t('steps.notEvent', { reason: about.cancelReason ?? '' })}</Text>
        )}
        {about.state === 'postponed' && <Text>{t('change.nothingDue')}</Text>}
        {mayMark && data.newestVersion > data.version && (
          <StepsUpgrade eventId={eventId} steps={data} etag={etag} />
        )}
        <ol className={css.list}>
          {data.steps.map((step) => (
            <StepRow
              key={step.number}
              step={step}
              eventId={eventId}
              team={data.team}
              onAssign={
                mayMark ? () => setSearch({ assign: String(step.number) }, { push: true }) : undefined
              }
              onMark={mayMark ? () => setSearch({ step: String(step.number) }, { push: true }) : undefined}
            />
          ))}
        </ol>
        <StepsChecks checks={data.checks} />
        <AsOf at={data.asOf} />
      </Stack>
      {assigned && (
        <AssignDialog
          key={`a${assigned.number}`}
          eventId={eventId}
          step={assigned}
          base={{ data, etag }}
          onClose={() => setSearch({ assign: undefined })}
        />
      )}
      {marked && (
        <StepDialog
          key={marked.number}
          eventId={eventId}
          step={marked}
          base={{ data, etag }}
          onClose={() => setSearch({ step: undefined })}
        />
      )}
    </Page>
  );
}

interface RowProps {
  step: Step;
  eventId: string;
  team: Steps['team'];
  onMark?: () => void;
  onAssign?: () => void;
}

function StepRow({ step, eventId, team, onMark, onAssign }: RowProps) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const screen = SCREENS[step.number];
  const key = String(step.number) as '1';
  const due = t('steps.due', { day: format.day(step.due) });
  const open = step.status === 'todo' || step.status === 'inProgress';
  // Volunteers: most managers do without.
  const alone = step.number === 7;
  const mark = t(!open ? 'steps.change' : alone ? 'steps.notNeeded' : 'steps.mark');
  return (
    <li className={css.row}>
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
        {screen && (
          <Button
            variant={open ? 'light' : 'subtle'}
            renderRoot={(props) => <Link to={screen(eventId)} {...props} />}
          >
            {t(`steps.go.${key}`)}
          </Button>
        )}
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
