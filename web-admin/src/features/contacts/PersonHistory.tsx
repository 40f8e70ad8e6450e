import { Anchor, Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { paths } from '~/lib/paths';
import { regionsQuery } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import css from './Card.module.css';
import { Part } from './CardPart';
import { entryText } from './history';

/** All that happened with the contact, newest first. */
export function PersonHistory({ personId }: { personId: string }) {
  const { t, i18n } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const regions = useQuery(regionsQuery).data ?? [];
  const region = (code: string) => {
    const found = regions.find((r) => r.code === code);
    return (i18n.language === 'en' ? found?.nameEn : found?.name) ?? code;
  };
  const history = useInfiniteQuery({
    // Facts of every module come in: the key is Reporting's, whose read model it is.
    queryKey: ['reporting', 'timeline', personId],
    queryFn: ({ signal, pageParam }) =>
      body(
        api.GET('/api/v1/reporting/contacts/{personId}/timeline', {
          params: { path: { personId }, query: { after: pageParam, limit: 20 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const entries = history.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Part title={t('history.title')}>
      {history.isPending && <Loading />}
      {history.error && !history.data && <ErrorState error={history.error} onRetry={history.refetch} />}
      {history.data && entries.length === 0 && t('history.none')}
      <ol className={css.list} aria-label={t('history.title')}>
        {entries.map((e) => (
          <li key={e.id}>
            <div>{entryText(t, e, region)}</div>
            {e.publicEventId && (
              <Anchor td="underline" renderRoot={(a) => <Link to={paths.steps(e.publicEventId!)} {...a} />}>
                {e.topic || t('history.event')}
              </Anchor>
            )}
            {e.note && <div className={css.note}>{e.note}</div>}
            <div className={css.quiet}>{[format.dateTime(e.at), e.by].filter(Boolean).join('. ')}</div>
          </li>
        ))}
      </ol>
      {history.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={history.isFetchingNextPage}
            onClick={() => history.fetchNextPage()}
          >
            {ui('list.more')}
          </Button>
        </div>
      )}
    </Part>
  );
}
