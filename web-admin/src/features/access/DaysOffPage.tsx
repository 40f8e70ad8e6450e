import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarOff, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, versioned } from '~/lib/api';
import { useSearchState } from '~/lib/route';
import { useFormat } from '~/lib/useFormat';
import { type Column, DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { byYear, type TransferredDay } from './daysOff';

const DayOffDialog = late(() => import('./DayOffDialog').then((m) => m.DayOffDialog));

/** The days that the Government transferred, year by year. */
export function DaysOffPage() {
  const { t } = useTranslation('access');
  const f = useFormat();
  const [search, setSearch] = useSearchState();
  const open = (panel?: string) => setSearch({ panel }, { push: Boolean(panel) });
  const days = useQuery({
    queryKey: ['access', 'transferred-days'],
    queryFn: ({ signal }) => versioned(api.GET('/api/v1/access/transferred-days', { signal })),
  });
  if (days.isPending) return <Loading />;
  if (!days.data) return <ErrorState error={days.error} onRetry={days.refetch} />;
  const years = byYear(days.data.data);
  const away = years.flatMap(([, all]) => all).find((day) => day.date === search.panel);
  const columns: Column<TransferredDay>[] = [
    { key: 'day', header: t('daysOff.day'), primary: true, cell: (day) => f.date(day.date) },
    { key: 'kind', header: t('daysOff.kind'), cell: (day) => t(`daysOff.${day.kind}`) },
    { key: 'reason', header: t('daysOff.reason'), cell: (day) => day.reason ?? t('daysOff.noReason') },
    {
      key: 'remove',
      header: t('daysOff.actions'),
      action: true,
      cell: (day) => (
        <Button
          variant="default"
          aria-label={t('daysOff.removeOf', { day: f.date(day.date) })}
          onClick={() => open(day.date)}
        >
          {t('daysOff.remove')}
        </Button>
      ),
    },
  ];
  return (
    <Page
      title={t('daysOff.title')}
      lead={t('daysOff.lead')}
      actions={
        <Button leftSection={<Plus size={18} aria-hidden />} onClick={() => open('new')}>
          {t('daysOff.add')}
        </Button>
      }
    >
      {years.length === 0 && (
        <EmptyState icon={CalendarOff} title={t('daysOff.emptyTitle')}>
          {t('daysOff.emptyText')}
        </EmptyState>
      )}
      <Stack gap="lg">
        {years.map(([year, all]) => (
          <DataList
            key={year}
            caption={t('daysOff.year', { year })}
            showCaption
            columns={columns}
            rows={all}
            rowKey={(day) => day.date}
          />
        ))}
      </Stack>
      {(search.panel === 'new' || away) && (
        <DayOffDialog
          days={days.data.data}
          etag={days.data.etag}
          away={away}
          onClose={() => open(undefined)}
        />
      )}
    </Page>
  );
}
