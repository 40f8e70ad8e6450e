import { Button, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';
import css from './Events.module.css';
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

/** Who holds the public event together with the manager. */
export function CoOrganizersPanel({ eventId, mayChange }: { eventId: string; mayChange: boolean }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState('');
  const list = useQuery(coOrganizersQuery(eventId));
  const settle = () => queryClient.invalidateQueries({ queryKey: ['events'] });
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
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h2">
        {t('team.coOrganizers')}
      </Title>
      {items.length === 0 && <Text c="dimmed">{t('team.coNone')}</Text>}
      <ul className={css.list}>
        {items.map(({ personId }, i) => (
          <li key={personId} className={css.row}>
            <span>
              <PersonName id={personId} />
            </span>
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
        ))}
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
