import { Button, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { type Column, DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import css from './Country.module.css';
import { ShareBar } from './ShareBar';
import { inOrder, type Metric, matches, type Row } from './scale';

const PAGE = 25;
const PAPERS = ['resolutions', 'appeals', 'reports'] as const;

interface Props {
  rows: readonly Row[];
  metrics: readonly Metric[];
  metric: Metric;
  search: string;
  onSearch: (search: string) => void;
  onSelect: (code: string) => void;
}

/** All regions as a table, on the phone as cards: what the map says, readable aloud. */
export function RegionTable({ rows, metrics, metric, search, onSearch, onSelect }: Props) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const [shown, setShown] = useState(PAGE);
  const found = inOrder(rows, metric).filter((r) => matches(r, search));
  const of = (code: string) => metrics.find((m) => m.code === code);
  const papers = (row: Row) =>
    PAPERS.filter((p) => row[p] > 0)
      .map((p) => t(`country.paper.${p}`))
      .join(', ') || t('country.nonePapers');
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('country.region'),
      primary: true,
      cell: (r) => (
        <button
          type="button"
          className={css.name}
          aria-label={t('country.open', { name: r.name })}
          data-region={r.code}
          onClick={() => onSelect(r.code)}
        >
          {r.name}
        </button>
      ),
    },
    { key: 'stage', header: t('country.stage'), cell: (r) => t(`country.states.${r.stage}`) },
    {
      key: 'date',
      header: t('country.date'),
      cell: (r) => {
        const date = r.nextEventDate ?? r.lastEventDate;
        return date ? <span className="nowrap">{format.day(date)}</span> : '—';
      },
    },
    { key: 'sent', header: of('sent')?.name ?? '', numeric: true, cell: (r) => format.number(r.sent) },
    {
      key: 'agreed',
      header: of('agreed')?.name ?? '',
      cell: (r) => <ShareBar share={r.agreedShare} band={of('agreedShare')?.band} few={r.fewData} />,
    },
    {
      key: 'confirmed',
      header: of('confirmed')?.name ?? '',
      numeric: true,
      cell: (r) => format.number(r.confirmed),
    },
    {
      key: 'attended',
      header: of('attended')?.name ?? '',
      cell: (r) => <ShareBar share={r.attendedShare} band={of('attendedShare')?.band} few={r.fewData} />,
    },
    { key: 'papers', header: t('country.papers'), cell: papers },
  ];
  return (
    <>
      <TextInput
        type="search"
        label={t('country.search')}
        leftSection={<Search size={18} aria-hidden />}
        value={search}
        onChange={(e) => onSearch(e.currentTarget.value)}
        maw={360}
        mb="sm"
      />
      {found.length === 0 ? (
        <EmptyState
          icon={Search}
          title={t('country.nothing')}
          action={
            <Button variant="default" onClick={() => onSearch('')}>
              {t('country.clear')}
            </Button>
          }
        >
          {t('country.nothingText')}
        </EmptyState>
      ) : (
        <DataList
          caption={t('country.regions')}
          columns={columns}
          rows={found.slice(0, shown)}
          rowKey={(r) => r.code}
          hasMore={found.length > shown}
          onMore={() => setShown(shown + PAGE)}
        />
      )}
    </>
  );
}
