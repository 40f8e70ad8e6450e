import { Anchor, Button, NativeSelect, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '~/lib/api';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { DataList } from '~/ui/DataList';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { type Import, type ImportRow, OUTCOMES, type Outcome, rowsQuery } from './api';
import css from './Import.module.css';

/** What became of each row, for as long as the rows are kept; also as a table to keep. */
export function ImportOutcomes({ found }: { found: Import }) {
  const { t } = useTranslation('contacts');
  const [search, setSearch] = useSearchState();
  const outcome = OUTCOMES.find((o) => o === search.outcome);
  const rows = useInfiniteQuery(rowsQuery(found.id, undefined, outcome));
  const items = rows.data?.pages.flatMap((p) => p.items) ?? [];
  const gone = rows.data && items.length === 0 && !outcome;
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('import.outcomes')}</Title>
      {rows.isPending ? (
        <Loading />
      ) : !rows.data ? (
        <ErrorState error={rows.error} onRetry={rows.refetch} />
      ) : gone ? (
        t('import.goneText')
      ) : (
        <>
          <div className={css.outcomeTools}>
            <NativeSelect
              label={t('import.outcomeLabel')}
              value={outcome ?? ''}
              onChange={(e) => setSearch({ outcome: e.currentTarget.value || undefined })}
              data={[
                { value: '', label: t('import.outcomeAll') },
                ...OUTCOMES.map((value) => ({ value, label: t(`import.outcome.${value}`) })),
              ]}
            />
            <Button
              variant="default"
              renderRoot={(props) => (
                <a href={fileUrl(`/api/v1/contacts/imports/${found.id}/result`)} download {...props} />
              )}
            >
              {t('import.download')}
            </Button>
          </div>
          <DataList
            caption={t('import.outcomes')}
            rows={items}
            rowKey={(r) => r.number}
            hasMore={rows.hasNextPage}
            loadingMore={rows.isFetchingNextPage}
            onMore={() => rows.fetchNextPage()}
            columns={[
              {
                key: 'number',
                header: t('import.row'),
                numeric: true,
                tableOnly: true,
                cell: (r) => r.number,
              },
              { key: 'person', header: t('import.person'), primary: true, cell: (r) => <Name row={r} /> },
              {
                key: 'outcome',
                header: t('import.outcomeLabel'),
                plain: true,
                cell: (r) => <Became row={r} outcome={r.outcome} />,
              },
            ]}
          />
        </>
      )}
    </Stack>
  );
}

function Name({ row }: { row: ImportRow }) {
  const { t } = useTranslation('contacts');
  const name = row.values.fullName || t('import.noName');
  if (!row.personId) return name;
  return (
    <Anchor td="underline" renderRoot={(a) => <Link to={paths.person(row.personId!)} {...a} />}>
      {name}
    </Anchor>
  );
}

function Became({ row, outcome }: { row: ImportRow; outcome: Outcome | null | undefined }) {
  const { t } = useTranslation('contacts');
  const kept =
    row.kept === 'invited' || row.kept === 'merged' || row.kept === 'edited' ? row.kept : undefined;
  return (
    <div className={css.words}>
      {outcome ? t(`import.outcome.${outcome}`) : t('import.outcome.none')}
      {kept && `: ${t(`import.why.${kept}`)}`}
      {outcome === 'error' && row.reasons.length > 0 && `. ${row.reasons.map((r) => r.text).join(' ')}`}
    </div>
  );
}
