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
  const [all, setAll] = useState(false);
  const fitting = inOrder(rows, metric).filter((r) => matches(r, search));
  const busy = fitting.filter((r) => r.events > 0);
  // Whoever looks for a region finds it; otherwise those without events wait behind a button.
  const folded = !all && !search.trim() && busy.length > 0;
  const found = folded ? busy : fitting;
  const of = (code: string) => metrics.find((m) => m.code === code);
  const papers = (row: Row) =>
    PAPERS.filter((p) => row[p] > 0)
      .map((p) => t(`country.paper.${p}`))
      .join(', ') || '—';
  const figure = (row: Row, value: number) => (row.events === 0 ? '—' : format.number(value));
  const share = (row: Row, value: number | null | undefined, code: string) =>
    row.sent === 0 ? '—' : <ShareBar share={value} band={of(code)?.band} few={row.fewData} />;
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
    {
      key: 'stage',
      header: t('country.stage'),
      cell: (r) => {
        const date = r.nextEventDate ?? r.lastEventDate;
        return (
          <span className="nowrap">
            {t(`country.states.${r.stage}`)}
            {date && (
              <>
                <br />
                <span className={css.quiet}>{format.day(date)}</span>
              </>
            )}
          </span>
        );
      },
    },
    { key: 'sent', header: t('country.sent'), numeric: true, cell: (r) => figure(r, r.sent) },
    {
      key: 'agreed',
      header: t('country.agreed'),
      cell: (r) => share(r, r.agreedShare, 'agreedShare'),
    },
    { key: 'confirmed', header: t('country.confirmed'), numeric: true, cell: (r) => figure(r, r.confirmed) },
    {
      key: 'attended',
      header: t('country.attended'),
      cell: (r) => share(r, r.attendedShare, 'attendedShare'),
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
      {folded && busy.length < fitting.length && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => {
            setAll(true);
            setShown(fitting.length);
          }}
        >
          {t('country.without', { count: fitting.length - busy.length })}
        </Button>
      )}
    </>
  );
}
