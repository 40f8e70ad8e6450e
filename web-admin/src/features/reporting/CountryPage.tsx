import { Button, NativeSelect, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useSearchState } from '~/lib/route';
import { useFormat } from '~/lib/useFormat';
import { AsOf } from '~/ui/AsOf';
import { Definition } from '~/ui/Definition';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import css from './Country.module.css';
import { CountryFunnel } from './CountryFunnel';
import { RegionTable } from './RegionTable';
import type { Dashboard, Row } from './scale';
import { TileMap } from './TileMap';

const FIRST = 'sent';

/** The lead's page: the whole country by region; map, funnel and table show the same figures (F37, F75). */
export function CountryPage() {
  const { t, i18n } = useTranslation('reporting');
  const dashboard = useQuery({
    queryKey: ['reporting', 'dashboard', i18n.language],
    queryFn: ({ signal }) => body(api.GET('/api/v1/reporting/dashboard', { signal })),
  });
  const { data, error } = dashboard;
  return (
    <Page title={t('country.title')} lead={data ? <AsOf at={data.asOf} /> : t('country.lead')}>
      {data ? (
        <Country data={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={dashboard.refetch} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Country({ data }: { data: Dashboard }) {
  const { t } = useTranslation('reporting');
  const [search, setSearch] = useSearchState();
  const metric = data.metrics.find((m) => m.code === (search.metric ?? FIRST)) ?? data.metrics[0]!;
  const region = data.regions.find((r) => r.code === search.code);
  const heading = useRef<HTMLHeadingElement>(null);
  const select = (code: string | undefined) => {
    setSearch({ code });
    // Its figures stand further down: the eye and the keyboard go there.
    if (!code) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <div className={css.controls}>
        <NativeSelect
          label={t('country.metric')}
          data={data.metrics.map((m) => ({ value: m.code, label: m.name }))}
          value={metric.code}
          onChange={(e) => setSearch({ metric: e.currentTarget.value })}
        />
        <Definition name={metric.name}>{metric.definition}</Definition>
      </div>
      <TileMap rows={data.regions} metric={metric} selected={region?.code} onSelect={select} />
      <section className={css.section} aria-labelledby="country-funnel">
        <Title order={2} id="country-funnel" ref={heading} tabIndex={-1}>
          {t('country.funnel')}
        </Title>
        {region && <Passport row={region} onClose={() => select(undefined)} />}
        <CountryFunnel
          of={region ?? data.totals}
          metrics={data.metrics}
          name={region?.name ?? t('country.whole')}
        />
      </section>
      <section className={css.section} aria-labelledby="country-regions">
        <Title order={2} id="country-regions">
          {t('country.regions')}
        </Title>
        <RegionTable
          rows={data.regions}
          metrics={data.metrics}
          metric={metric}
          search={search.search ?? ''}
          onSearch={(words) => setSearch({ search: words || undefined })}
          onSelect={select}
        />
      </section>
    </>
  );
}

function Passport({ row, onClose }: { row: Row; onClose: () => void }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const date = row.nextEventDate ?? row.lastEventDate;
  return (
    <div role="status">
      <Text fw={600}>{row.name}</Text>
      <Text>
        {t(`country.states.${row.stage}`)}
        {date && `, ${format.date(date)}`}
      </Text>
      <Text className={css.quiet}>
        {row.district ? t('country.district', { name: row.district }) : t('country.noDistrict')}
      </Text>
      <Button variant="default" my="sm" onClick={onClose}>
        {t('country.close')}
      </Button>
    </div>
  );
}
