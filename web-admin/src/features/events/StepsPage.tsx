import { Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { AsOf } from '~/ui/AsOf';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import css from './Events.module.css';
import { eventQuery, stepsQuery } from './queries';
import { StepRow } from './StepRow';
import { StepsChecks } from './StepsChecks';
import { StepsUpgrade } from './StepsUpgrade';
import { nextOf } from './stepScreens';

const AssignDialog = late(() => import('./AssignDialog').then((m) => m.AssignDialog));

const StepDialog = late(() => import('./StepDialog').then((m) => m.StepDialog));

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
  const next = nextOf(data.steps);
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
              next={mayMark && step.number === next}
              eventId={eventId}
              team={data.team}
              onAssign={
                mayMark ? () => setSearch({ assign: String(step.number) }, { push: true }) : undefined
              }
              onMark={mayMark ? () => setSearch({ step: String(step.number) }, { push: true }) : undefined}
            />
          ))}
        </ol>
        <StepsChecks eventId={eventId} checks={data.checks} mayMend={mayMark} />
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
