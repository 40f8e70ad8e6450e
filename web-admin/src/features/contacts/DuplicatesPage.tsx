import { Alert, Button, Chip, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';
import { Page } from '~/ui/Page';
import { personDuplicatesQuery } from './api';
import { ComparePair, type Merged } from './ComparePair';
import { ContactsTabs } from './ContactsTabs';
import { DismissedPairs } from './DismissedPairs';
import css from './Duplicates.module.css';
import { namesOf, PairCard } from './PairCard';

const pairsQuery = {
  queryKey: ['contacts', 'duplicates'],
  queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | undefined }) =>
    body(
      api.GET('/api/v1/contacts/duplicates', { params: { query: { after: pageParam, limit: 30 } }, signal }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
};

/** Contacts that are likely one person: a work list, each pair side by side in `?pair=`. */
export function DuplicatesPage() {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const may = useMe().is('manager');
  const [merged, setMerged] = useState<Merged>();
  // From a card the pair may stand deep in the list: it is asked for by the person then.
  const ofPerson = useQuery({
    ...personDuplicatesQuery(search.person ?? ''),
    enabled: Boolean(search.person),
  });
  const dismissed = search.show === 'dismissed' && !search.pair;
  const list = useInfiniteQuery(pairsQuery);
  const pairs = list.data?.pages.flatMap((p) => p.items) ?? [];
  const pair = search.pair
    ? [...pairs, ...(ofPerson.data?.pairs ?? [])].find((p) => p.id === search.pair)
    : undefined;
  const close = () => setSearch({ pair: undefined, person: undefined });
  return (
    <Page
      title={t(search.pair ? 'dup.compareTitle' : 'dup.title')}
      lead={t(search.pair ? 'dup.compareLead' : 'dup.lead')}
      breadcrumbs={[
        { label: ui('nav.contacts'), to: paths.contacts() },
        ...(search.pair ? [{ label: t('dup.title'), to: paths.duplicates() }] : []),
      ]}
    >
      <ContactsTabs />
      {merged && <MergedNotice merged={merged} onGone={() => setMerged(undefined)} />}
      {!search.pair && (
        <Chip.Group
          value={dismissed ? 'dismissed' : 'likely'}
          onChange={(show) => setSearch({ show: show === 'dismissed' ? show : undefined })}
        >
          <Group gap="xs" role="radiogroup" aria-label={t('dup.show.label')}>
            {(['likely', 'dismissed'] as const).map((show) => (
              <Chip key={show} value={show} classNames={{ label: css.chip }}>
                {t(`dup.show.${show}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      {dismissed ? (
        <DismissedPairs may={may} />
      ) : list.isPending || (search.person && ofPerson.isPending) ? (
        <Loading />
      ) : list.error && !list.data ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : pair ? (
        <ComparePair
          key={pair.id}
          pair={pair}
          may={may}
          onClose={close}
          onMerged={(done) => {
            setMerged(done);
            close();
          }}
        />
      ) : search.pair ? (
        <EmptyState
          icon={Users}
          title={t('dup.goneTitle')}
          action={<Button onClick={close}>{t('dup.toList')}</Button>}
        >
          {t('dup.goneText')}
        </EmptyState>
      ) : pairs.length === 0 ? (
        <EmptyState icon={Users} title={t('dup.emptyTitle')}>
          {t('dup.emptyText')}
        </EmptyState>
      ) : (
        <Stack component="ul" className={css.pairs} aria-label={t('dup.title')}>
          {pairs.map((p) => (
            <PairCard key={p.id} pair={p}>
              <Button
                variant="default"
                onClick={() => setSearch({ pair: p.id }, { push: true })}
                aria-label={t('dup.compareTwo', namesOf(p))}
              >
                {t('dup.compare')}
              </Button>
            </PairCard>
          ))}
          {list.hasNextPage && (
            <li>
              <Button
                variant="default"
                loading={list.isFetchingNextPage}
                onClick={() => list.fetchNextPage()}
              >
                {ui('list.more')}
              </Button>
            </li>
          )}
        </Stack>
      )}
    </Page>
  );
}

/** Just merged: the way back stands beside what was done. */
function MergedNotice({ merged, onGone }: { merged: Merged; onGone: () => void }) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const split = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/contacts/people/{personId}/split', {
          params: { path: { personId: merged.personId }, header: { ...ifMatch(merged.etag), ...by(key) } },
          body: { mergedId: merged.mergedId },
        }),
      ),
    onSuccess: async () => {
      onGone();
      notifyDone(t('dup.splitDone'));
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
    },
  });
  return (
    <Alert role="status" variant="light" color="teal" title={t('dup.mergedDone', { name: merged.name })}>
      <Button variant="default" loading={split.isPending} onClick={() => split.mutate(undefined)}>
        {t('dup.undo')}
      </Button>
    </Alert>
  );
}
