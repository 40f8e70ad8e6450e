import { Alert, NativeSelect, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { MailCheck, MailWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useSearchState } from '~/lib/route';
import { regionsQuery } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { type Column, DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { DeliveryBadge } from './DeliveryBadge';
import { DELIVERY_STATES, type Delivery, stateAsked } from './deliveries';
import css from './MailPage.module.css';

/** What left the house and what didn't: states and the servers' words, no addresses. */
export function MailPage() {
  const { t, i18n } = useTranslation('access');
  const format = useFormat('Europe/Moscow');
  const [search, setSearch] = useSearchState();
  const state = stateAsked(search.state);
  const regions = useQuery(regionsQuery).data ?? [];
  const mail = useInfiniteQuery({
    queryKey: ['mail', 'deliveries', state],
    queryFn: ({ signal, pageParam }) =>
      body(api.GET('/api/v1/access/deliveries', { params: { query: { state, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const regionName = (code: string) => {
    const region = regions.find((r) => r.code === code);
    return (i18n.language === 'en' ? region?.nameEn : region?.name) ?? t('mail.national');
  };
  const columns: Column<Delivery>[] = [
    { key: 'kind', header: t('mail.kind'), primary: true, cell: (d) => t(`mail.kinds.${d.kind}`) },
    { key: 'region', header: t('mail.region'), cell: (d) => regionName(d.region) },
    { key: 'state', header: t('mail.state'), cell: (d) => <DeliveryBadge state={d.state} /> },
    { key: 'at', header: t('mail.at'), cell: (d) => format.dateTime(d.at) },
    {
      key: 'next',
      header: t('mail.tries'),
      cell: (d) => (
        <>
          {t('mail.attempts', { count: d.attempts })}
          {d.nextAt && (
            <Text size="sm" c="dimmed">
              {t('mail.next', { time: format.dateTime(d.nextAt) })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'answer',
      header: t('mail.answer'),
      cell: (d) => (
        <span className={css.answer}>
          {[d.replyCode, d.serverAnswer].filter(Boolean).join(' ') || t('mail.noAnswer')}
        </span>
      ),
    },
  ];

  const rows = mail.data?.pages.flatMap((page) => page.items) ?? [];
  const configured = mail.data?.pages[0]?.mailConfigured ?? true;
  return (
    <Page title={t('mail.title')} lead={t('mail.lead')}>
      {!configured && (
        <Alert
          role="status"
          color="coral"
          variant="light"
          icon={<MailWarning size={20} aria-hidden />}
          title={t('mail.offTitle')}
        >
          {t('mail.offText')}
        </Alert>
      )}
      <NativeSelect
        label={t('mail.filter')}
        className={css.filter}
        data={[
          { value: '', label: t('mail.all') },
          ...DELIVERY_STATES.map((value) => ({ value, label: t(`mail.states.${value}`) })),
        ]}
        value={state ?? ''}
        onChange={(e) => setSearch({ state: e.currentTarget.value || undefined })}
      />
      {mail.isPending && <Loading />}
      {mail.error && !mail.data && <ErrorState error={mail.error} onRetry={mail.refetch} />}
      {mail.data &&
        (rows.length > 0 ? (
          <DataList
            caption={t('mail.title')}
            columns={columns}
            rows={rows}
            rowKey={(d) => d.id}
            hasMore={mail.hasNextPage}
            loadingMore={mail.isFetchingNextPage}
            onMore={mail.fetchNextPage}
          />
        ) : (
          <EmptyState icon={MailCheck} title={state ? t('mail.noneTitle') : t('mail.emptyTitle')}>
            {state ? t('mail.noneText') : t('mail.emptyText')}
          </EmptyState>
        ))}
    </Page>
  );
}
