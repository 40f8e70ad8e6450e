import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';
import css from './Events.module.css';
import { TakePartRow } from './TakePartRow';

export const requestsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'requests', eventId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/events/public-events/{eventId}/requests', { params: { path: { eventId } }, signal }),
      ),
  });

/** The unlisted page of the announcement, and who asked by it to take part. */
export function PublicPagePanel({ eventId, written }: { eventId: string; written: boolean }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const page = useQuery(requestsQuery(eventId));
  const settle = () => {
    setAsking(false);
    return queryClient.invalidateQueries({ queryKey: ['events'] });
  };
  const params = (key: string) => ({
    path: { eventId },
    header: { ...ifMatch(page.data?.etag ?? ''), ...by(key) },
  });
  const publish = useCommand({
    run: (_: undefined, key) =>
      body(api.POST('/api/v1/events/public-events/{eventId}/announcement/publish', { params: params(key) })),
    onSuccess: () => {
      notifyDone(t('publicPage.published'));
      return settle();
    },
    onError: settle,
  });
  const close = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/events/public-events/{eventId}/announcement/unpublish', { params: params(key) }),
      ),
    onSuccess: () => {
      notifyDone(t('publicPage.closed'));
      return settle();
    },
    onError: settle,
  });
  if (page.isPending) return <Loading />;
  if (!page.data) return <ErrorState error={page.error} onRetry={page.refetch} />;
  const { url, items } = page.data.data;
  return (
    <Stack gap="lg">
      <Stack component="section" gap="sm">
        <Text>{t('publicPage.lead')}</Text>
        {url ? (
          <>
            <Anchor href={url} target="_blank" rel="noreferrer" className={css.source}>
              {url}
            </Anchor>
            <Group>
              <Button
                variant="default"
                onClick={() =>
                  navigator.clipboard.writeText(url).then(
                    () => notifyDone(t('publicPage.copied')),
                    // Without the permission the link can still be marked by hand.
                    () => notifyDone(t('publicPage.copyByHand')),
                  )
                }
              >
                {t('publicPage.copy')}
              </Button>
              <Button
                variant="subtle"
                color="coral"
                loading={close.isPending}
                onClick={() => close.mutate(undefined)}
              >
                {t('publicPage.close')}
              </Button>
            </Group>
          </>
        ) : written ? (
          <div>
            <Button onClick={() => setAsking(true)}>{t('publicPage.publish')}</Button>
          </div>
        ) : (
          <Alert>{t('publicPage.writeFirst')}</Alert>
        )}
        <ConfirmSend
          opened={asking}
          onClose={() => setAsking(false)}
          title={t('publicPage.publishTitle')}
          action={t('publicPage.publish')}
          busy={publish.isPending}
          onConfirm={() => publish.mutate(undefined)}
        >
          {t('publicPage.publishText')}
        </ConfirmSend>
      </Stack>
      <Stack component="section" gap="sm">
        <Title order={2} size="h2">
          {t('publicPage.requests')}
        </Title>
        {items.length === 0 && <Text c="dimmed">{t('publicPage.noRequests')}</Text>}
        <ul className={css.list}>
          {items.map((request) => (
            <TakePartRow key={request.id} eventId={eventId} request={request} onDone={settle} />
          ))}
        </ul>
      </Stack>
    </Stack>
  );
}
