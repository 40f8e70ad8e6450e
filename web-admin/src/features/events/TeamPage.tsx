import { Button, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, versioned } from '~/lib/api';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { DraftWaits } from '~/ui/Draft';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import { PersonName } from './PersonName';
import { eventQuery } from './queries';
import { type Volunteers, volunteersDraft } from './volunteersForm';

const CoOrganizersPanel = late(() => import('./CoOrganizersPanel').then((m) => m.CoOrganizersPanel));

const VolunteersEditor = late(() => import('./VolunteersEditor').then((m) => m.VolunteersEditor));

export const volunteersQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'volunteers', eventId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/events/public-events/{eventId}/volunteers', {
          params: { path: { eventId } },
          signal,
        }),
      ),
  });

/** Who helps to hold the public event. */
export function TeamPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const eventId = useParam('eventId');
  const [search, setSearch] = useSearchState();
  const volunteers = useQuery(volunteersQuery(eventId));
  const event = useQuery(eventQuery(eventId));
  const manager = useMe().is('manager');
  if (volunteers.isPending) return <Loading />;
  if (!volunteers.data) return <ErrorState error={volunteers.error} onRetry={volunteers.refetch} />;
  const mayChange = manager && event.data?.data.state !== 'cancelled';
  const { needs } = volunteers.data.data;
  const edit = () => setSearch({ edit: 'volunteers' }, { push: true });
  return (
    <Page
      title={ui('nav.team')}
      lead={t('team.lead')}
      breadcrumbs={[{ label: ui('nav.events'), to: paths.events() }]}
      narrow
    >
      {mayChange && search.edit === 'volunteers' ? (
        <VolunteersEditor
          eventId={eventId}
          stored={volunteers.data}
          onDone={() => setSearch({ edit: undefined })}
        />
      ) : (
        <Stack gap="lg">
          {event.data && (
            <CoOrganizersPanel
              eventId={eventId}
              sessionId={event.data.data.roundTable.id}
              mayChange={mayChange}
            />
          )}
          <Stack component="section" gap="sm">
            <Title order={2} size="h2">
              {t('team.volunteers')}
            </Title>
            {mayChange && <DraftWaits name={volunteersDraft(eventId)} onGoOn={edit} />}
            {needs.length === 0 ? (
              <EmptyState
                title={t('team.none')}
                action={mayChange && <Button onClick={edit}>{t('team.fill')}</Button>}
              >
                {t('team.noneText')}
              </EmptyState>
            ) : (
              <>
                <Needs needs={needs} />
                {mayChange && (
                  <div>
                    <Button variant="default" onClick={edit}>
                      {t('team.edit')}
                    </Button>
                  </div>
                )}
              </>
            )}
          </Stack>
        </Stack>
      )}
    </Page>
  );
}

function Needs({ needs }: { needs: Volunteers['needs'] }) {
  const { t } = useTranslation('events');
  return (
    <ul className={css.list}>
      {needs.map((need) => (
        <li key={need.role} className={css.row}>
          <div className={css.meta}>
            <strong>{t(`team.role.${need.role}`)}</strong>
            <StatusBadge status={need.agreed >= need.count ? 'done' : 'todo'}>
              {t('team.found', { agreed: need.agreed, count: need.count })}
            </StatusBadge>
          </div>
          {need.people.map((p) => (
            <Text key={p.personId}>
              <PersonName id={p.personId} />
              <Text span c="dimmed">{` — ${t(`team.status.${p.status}`)}`}</Text>
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}
