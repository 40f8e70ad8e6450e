import { Anchor, Button, SegmentedControl, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { hours } from './clock';
import css from './Events.module.css';
import { StateBadge } from './StateBadge';

const CalendarDialog = late(() => import('./CalendarDialog').then((m) => m.CalendarDialog));

export function EventsPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const format = useFormat();
  const mayPlan = useMe().is('manager');
  const when = search.when === 'past' ? 'past' : 'upcoming';
  const list = useInfiniteQuery({
    queryKey: ['events', 'list', when],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET('/api/v1/events/public-events', { params: { query: { when, after: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = list.data?.pages.flatMap((p) => p.items) ?? [];
  const plan = mayPlan && (
    <Button renderRoot={(props) => <Link to={paths.planEvent()} {...props} />}>{t('list.plan')}</Button>
  );
  const hasRows = rows.length > 0;
  const venues = (
    <Button variant="default" renderRoot={(props) => <Link to={paths.venues()} {...props} />}>
      {t('venues.title')}
    </Button>
  );
  return (
    <Page
      title={ui('nav.events')}
      actions={
        hasRows && (
          <>
            {venues}
            {plan}
          </>
        )
      }
    >
      <Stack>
        <SegmentedControl
          className={css.when}
          aria-label={t('list.when')}
          value={when}
          onChange={(value) => setSearch({ when: value === 'past' ? value : undefined })}
          data={[
            { value: 'upcoming', label: t('list.upcoming') },
            { value: 'past', label: t('list.past') },
          ]}
        />
        {list.isPending ? (
          <Loading />
        ) : list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={list.refetch} />
        ) : !hasRows ? (
          <EmptyState
            icon={CalendarDays}
            title={t(when === 'past' ? 'list.emptyPast' : 'list.emptyUpcoming')}
            action={when === 'upcoming' && plan}
          >
            {when === 'past' ? t('list.emptyPastText') : mayPlan && t('list.emptyUpcomingText')}
          </EmptyState>
        ) : (
          <DataList
            caption={t('list.caption')}
            rows={rows}
            rowKey={(row) => row.id}
            hasMore={list.hasNextPage}
            loadingMore={list.isFetchingNextPage}
            onMore={() => list.fetchNextPage()}
            columns={[
              {
                key: 'topic',
                header: t('list.topic'),
                primary: true,
                cell: (row) => (
                  <Anchor renderRoot={(props) => <Link to={paths.steps(row.id)} {...props} />}>
                    {row.topic}
                  </Anchor>
                ),
              },
              {
                key: 'date',
                header: t('list.date'),
                cell: (row) =>
                  row.state === 'postponed' ? (
                    t('change.wasOn', { day: format.date(row.date) })
                  ) : row.lastDate !== row.date ? (
                    `${format.date(row.date)}, ${format.date(row.lastDate)}`
                  ) : (
                    <>
                      {format.date(row.date)}
                      <br />
                      <span className="nowrap">
                        {hours(row.date, row.start, row.end, format.language, format.zone)}
                      </span>
                    </>
                  ),
              },
              { key: 'venue', header: t('list.venue'), cell: (row) => row.venue },
              { key: 'state', header: t('list.state'), cell: (row) => <StateBadge state={row.state} /> },
              {
                key: 'steps',
                header: t('list.steps'),
                cell: (row) => t('list.stepsDone', { done: row.stepsDone }),
              },
              {
                key: 'invited',
                header: t('list.invited'),
                numeric: true,
                cell: (row) => format.number(row.invited),
              },
            ]}
          />
        )}
        {mayPlan && (
          <div>
            <Button
              variant="subtle"
              leftSection={<CalendarDays size={20} aria-hidden />}
              onClick={() => setSearch({ open: 'calendar' }, { push: true })}
            >
              {t('calendar.title')}
            </Button>
          </div>
        )}
      </Stack>
      {mayPlan && search.open === 'calendar' && (
        <CalendarDialog onClose={() => setSearch({ open: undefined })} />
      )}
    </Page>
  );
}
