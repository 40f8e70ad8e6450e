import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { zoneLabel } from '~/lib/format';
import { useSearchState } from '~/lib/route';
import { regionsQuery } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { type Column, DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { StatusBadge } from '~/ui/StatusBadge';
import { findRegions, type Region, type Zone } from './regions';
import css from './UsersPage.module.css';

// The form with its selects and the map comes when it is asked for.
const RegionPanel = late(() => import('./RegionPanel').then((m) => m.RegionPanel));

const PAGE = 25;

/** All regions, to be edited by the administrator (F101). The open panel and the search are in the address. */
export function RegionsPage() {
  const { t } = useTranslation('access');
  const { language } = useFormat();
  const [search, setSearch] = useSearchState();
  const [shown, setShown] = useState(PAGE);
  // The rest of the product reads them once; here their versions count.
  const regions = useQuery({ ...regionsQuery, staleTime: 0 });
  const name = (region: Region) => (language === 'en' ? region.nameEn : region.name);
  const open = (panel: string | undefined) => setSearch({ panel }, { push: Boolean(panel) });
  const now = new Date().toISOString();
  const columns: Column<Region>[] = [
    {
      key: 'name',
      header: t('regions.name'),
      primary: true,
      cell: (region) => (
        <>
          {name(region)}
          <Text size="sm" c="dimmed" fw={400}>
            {t('regions.codeAndCapital', { code: region.code, capital: region.capital })}
          </Text>
        </>
      ),
    },
    {
      key: 'zone',
      header: t('regions.zone'),
      cell: ({ timeZone }) =>
        `${t(`zone.${timeZone as Zone}`, { defaultValue: timeZone })} (${zoneLabel(now, language, timeZone)})`,
    },
    {
      key: 'district',
      header: t('regions.district'),
      cell: (region) => region.district ?? t('regions.noDistrict'),
    },
    {
      key: 'state',
      header: t('regions.state'),
      cell: ({ active }) => (
        <StatusBadge status={active ? 'done' : 'notNeeded'}>
          {t(active ? 'regions.takesPart' : 'regions.takesNoPart')}
        </StatusBadge>
      ),
    },
    {
      key: 'change',
      header: t('regions.actions'),
      action: true,
      cell: (region) => (
        <Button
          variant="default"
          onClick={() => open(region.code)}
          aria-label={t('regions.changeOf', { name: name(region) })}
        >
          {t('regions.change')}
        </Button>
      ),
    },
  ];

  const found = findRegions(regions.data ?? [], search.search, language);
  return (
    <Page title={t('regions.title')} lead={t('regions.lead')}>
      {regions.isPending && <Loading />}
      {regions.error && !regions.data && <ErrorState error={regions.error} onRetry={regions.refetch} />}
      {regions.data && (
        <>
          <Group>
            <TextInput
              type="search"
              label={t('regions.search')}
              className={css.search}
              value={search.search ?? ''}
              onChange={(e) => setSearch({ search: e.currentTarget.value || undefined })}
            />
          </Group>
          {found.length > 0 ? (
            <DataList
              caption={t('regions.title')}
              columns={columns}
              rows={found.slice(0, shown)}
              rowKey={(region) => region.code}
              hasMore={found.length > shown}
              onMore={() => setShown(shown + PAGE)}
            />
          ) : (
            <EmptyState
              icon={SearchX}
              title={t('regions.noneTitle')}
              action={
                <Button variant="default" onClick={() => setSearch({ search: undefined })}>
                  {t('regions.showAll')}
                </Button>
              }
            >
              {t('regions.noneText')}
            </EmptyState>
          )}
          {search.panel && regions.isFetchedAfterMount && (
            <RegionPanel asked={search.panel} regions={regions.data} onClose={() => open(undefined)} />
          )}
        </>
      )}
    </Page>
  );
}
