import { Anchor, Button, NativeSelect, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '~/lib/api';
import { paths } from '~/lib/paths';
import { problemOf } from '~/lib/problem';
import { useSearchState } from '~/lib/route';
import { DataList } from '~/ui/DataList';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { type Import, type ImportRow, OUTCOMES, rowsQuery } from './api';
import css from './Import.module.css';
import { whyOf } from './KeptPeople';

/** What became of each row, for as long as the rows are kept; also as a table to keep. */
export function ImportOutcomes({ found }: { found: Import }) {
  const { t } = useTranslation('contacts');
  const [search, setSearch] = useSearchState();
  const undone = found.state === 'undone';
  const outcome = OUTCOMES.find((o) => o === search.outcome);
  const remarks = search.outcome === 'remarks' || undefined;
  const rows = useInfiniteQuery(rowsQuery(found.id, { outcome, remarks }));
  const items = rows.data?.pages.flatMap((p) => p.items) ?? [];
  const gone = rows.error
    ? problemOf(rows.error).code === 'import_rows_gone'
    : rows.data && items.length === 0 && !outcome && !remarks;
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('import.outcomes')}</Title>
      {rows.isPending ? (
        <Loading />
      ) : gone ? (
        t('import.goneText')
      ) : !rows.data ? (
        <ErrorState error={rows.error} onRetry={rows.refetch} />
      ) : (
        <>
          <div className={css.outcomeTools}>
            <NativeSelect
              label={t('import.outcomeLabel')}
              value={remarks ? 'remarks' : (outcome ?? '')}
              onChange={(e) => setSearch({ outcome: e.currentTarget.value || undefined })}
              data={[
                { value: '', label: t('import.outcomeAll') },
                ...OUTCOMES.map((value) => ({ value, label: t(`${wordsOf(undone)}.${value}`) })),
                {
                  value: 'remarks',
                  label: `${t('import.verdict.remarks')}: ${found.counts.remarks}`,
                },
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
              {
                key: 'person',
                header: t('import.person'),
                primary: true,
                cell: (r) => <Name row={r} undone={undone} />,
              },
              {
                key: 'outcome',
                header: t('import.outcomeLabel'),
                plain: true,
                cell: (r) => <Became row={r} undone={undone} />,
              },
            ]}
          />
        </>
      )}
    </Stack>
  );
}

const wordsOf = (undone: boolean) => (undone ? 'import.undoneOutcome' : 'import.outcome');

function Name({ row, undone }: { row: ImportRow; undone: boolean }) {
  const { t } = useTranslation('contacts');
  const name = <span className={css.clip}>{row.values.fullName || t('import.noName')}</span>;
  // Whoever was added and is taken out again has no card any more.
  const there = row.personId && !(undone && row.outcome === 'added' && !row.kept);
  if (!there) return name;
  return (
    <Anchor td="underline" renderRoot={(a) => <Link to={paths.person(row.personId!)} {...a} />}>
      {name}
    </Anchor>
  );
}

function Became({ row, undone }: { row: ImportRow; undone: boolean }) {
  const { t } = useTranslation('contacts');
  const { outcome, kept } = row;
  const said = !outcome
    ? t('import.outcome.none')
    : kept
      ? `${t('undo.stayed')}: ${t(whyOf(kept))}`
      : outcome === 'updated' && row.twin?.row
        ? t(undone ? 'import.undoneOutcome.repeat' : 'import.repeatAdded', { row: row.twin.row })
        : t(`${wordsOf(undone)}.${outcome}`);
  return (
    <div className={css.words}>
      {said}
      {row.reasons.length > 0 && (
        <ul className={css.reasons}>
          {row.reasons.map((r) => (
            <li key={r.code + r.text} className={css.clip}>
              {r.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
