import { Button, Stack } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useFormat } from '~/lib/useFormat';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';
import css from './Duplicates.module.css';
import { namesOf, PairCard } from './PairCard';

const dismissedQuery = {
  queryKey: ['contacts', 'duplicates', 'dismissed'],
  queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | undefined }) =>
    body(
      api.GET('/api/v1/contacts/duplicates/dismissed', {
        params: { query: { after: pageParam, limit: 30 } },
        signal,
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
};

/** Pairs that were said to be different people: what was said can be taken back. */
export function DismissedPairs({ may }: { may: boolean }) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const queryClient = useQueryClient();
  const list = useInfiniteQuery(dismissedQuery);
  const reread = () => queryClient.invalidateQueries({ queryKey: ['contacts'] });
  const restore = useCommand({
    run: (pairId: string, key) =>
      body(
        api.POST('/api/v1/contacts/duplicates/{pairId}/restore', {
          params: { path: { pairId } },
          headers: by(key),
        }),
      ),
    onSuccess: async () => {
      await reread();
      notifyDone(t('dup.restored'));
    },
    onError: reread,
  });
  if (list.isPending) return <Loading />;
  if (!list.data) return <ErrorState error={list.error} onRetry={list.refetch} />;
  const rows = list.data.pages.flatMap((p) => p.items);
  if (rows.length === 0)
    return (
      <EmptyState icon={Users} title={t('dup.noneDismissed')}>
        {t('dup.noneDismissedText')}
      </EmptyState>
    );
  return (
    <Stack component="ul" className={css.pairs} aria-label={t('dup.show.dismissed')}>
      {rows.map(({ pair, at }) => (
        <PairCard key={pair.id} pair={pair} said={t('dup.dismissedAt', { time: format.dateTime(at) })}>
          {may && (
            <Button
              variant="default"
              loading={restore.isPending && restore.variables?.vars === pair.id}
              onClick={() => restore.mutate(pair.id)}
              aria-label={t('dup.restoreTwo', namesOf(pair))}
            >
              {t('dup.restore')}
            </Button>
          )}
        </PairCard>
      ))}
      {list.hasNextPage && (
        <li>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {ui('list.more')}
          </Button>
        </li>
      )}
    </Stack>
  );
}
