import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import { GuestLink } from './GuestLink';
import { PersonName } from './PersonName';
import { PersonSelect } from './PersonSelect';

const coOrganizersQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'co-organizers', eventId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/events/public-events/{eventId}/co-organizers', {
          params: { path: { eventId } },
          signal,
        }),
      ),
  });

const STATUS: Record<components['schemas']['GuestStanding'], Status> = {
  silent: 'todo',
  remarked: 'inProgress',
  approved: 'done',
  approvedEarlier: 'late',
};

interface Props {
  eventId: string;
  /** Session 1: what the co-organisers say to its resolution. */
  sessionId: string;
  mayChange: boolean;
}

/** Who holds the public event together with the manager, their links and where they stand to the draft. */
export function CoOrganizersPanel({ eventId, sessionId, mayChange }: Props) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState('');
  const list = useQuery(coOrganizersQuery(eventId));
  const signOff = useQuery({
    queryKey: ['sessions', 'sign-off', sessionId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/sessions/{sessionId}/sign-off', { params: { path: { sessionId } }, signal })),
  });
  const settle = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['events'] }),
      queryClient.invalidateQueries({ queryKey: ['sessions', 'sign-off', sessionId] }),
    ]);
  const header = ifMatch(list.data?.etag ?? '');
  const add = useCommand({
    run: (personId: string, key) =>
      body(
        api.POST('/api/v1/events/public-events/{eventId}/co-organizers', {
          params: { path: { eventId }, header: { ...header, ...by(key) } },
          body: { personId },
        }),
      ),
    onSuccess: () => {
      setChosen('');
      notifyDone(t('team.coAdded'));
      return settle();
    },
    onError: settle,
  });
  const remove = useCommand({
    run: (personId: string) =>
      body(
        api.DELETE('/api/v1/events/public-events/{eventId}/co-organizers/{personId}', {
          params: { path: { eventId, personId }, header },
        }),
      ),
    onSuccess: () => {
      notifyDone(t('team.coRemoved'));
      return settle();
    },
    onError: settle,
  });
  if (list.isPending) return <Loading />;
  if (!list.data) return <ErrorState error={list.error} onRetry={list.refetch} />;
  const { items } = list.data.data;
  const guestOf = (personId: string) => signOff.data?.guests.find((g) => g.personId === personId);
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h2">
        {t('team.coOrganizers')}
      </Title>
      {items.length === 0 ? (
        <Text c="dimmed">{t('team.coNone')}</Text>
      ) : (
        mayChange && <Text>{t('team.coLead')}</Text>
      )}
      <ul className={css.list}>
        {items.map(({ personId }, i) => {
          const guest = guestOf(personId);
          return (
            <li key={personId} className={css.row}>
              <span className={css.meta}>
                <strong>
                  <PersonName id={personId} />
                </strong>
                {guest && (
                  <StatusBadge status={STATUS[guest.standing]}>
                    {t(`team.coStanding.${guest.standing}`)}
                  </StatusBadge>
                )}
                {guest && guest.remarks.length > 0 && (
                  <Anchor
                    renderRoot={(a) => (
                      <Link to={paths.session1(eventId)} search={{ tab: 'resolution' } as never} {...a} />
                    )}
                  >
                    {t('team.coRemarks', { count: guest.remarks.length })}
                  </Anchor>
                )}
              </span>
              {mayChange && guest && (
                <GuestLink eventId={eventId} sessionId={sessionId} guest={guest} etag={list.data.etag} />
              )}
              {mayChange && (
                <div>
                  <Button
                    variant="subtle"
                    color="coral"
                    px={0}
                    disabled={remove.isPending}
                    aria-label={t('team.coRemoveOf', { number: i + 1 })}
                    onClick={() => remove.mutate(personId)}
                  >
                    {t('agenda.remove')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <>
          <PersonSelect label={t('team.coPerson')} value={chosen} onChange={setChosen} />
          <div>
            <Button
              variant="default"
              disabled={!chosen}
              loading={add.isPending}
              onClick={() => add.mutate(chosen)}
            >
              {t('team.coAdd')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
