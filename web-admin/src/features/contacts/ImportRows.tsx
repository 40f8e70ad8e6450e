import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { PencilLine, Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import { problemOf } from '~/lib/problem';
import { DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import { AnotherPerson } from './AnotherPerson';
import { type ImportRow, rowsQuery, rowsShown, type Shown, type Verdict } from './api';
import { EmailText } from './EmailText';
import css from './Import.module.css';
import { Twin } from './Twin';

const STATUS: Record<Verdict, Status> = {
  new: 'done',
  update: 'inProgress',
  duplicate: 'notNeeded',
  unreachable: 'todo',
  error: 'late',
};

/** Said of everyone with a place at session 2. */
const SUGGESTED = 'place_suggested';

interface Props {
  importId: string;
  etag: string;
  shown: Shown | undefined;
  onFix: (number: string) => void;
}

/** The rows of a list with what will happen to each, and why. */
export function ImportRows({ importId, etag, shown, onFix }: Props) {
  const { t } = useTranslation('contacts');
  const rows = useInfiniteQuery(rowsQuery(importId, rowsShown(shown)));
  if (rows.isPending) return <Loading />;
  if (rows.error && problemOf(rows.error).code === 'import_rows_gone')
    return (
      <EmptyState icon={Rows3} title={t('import.goneTitle')}>
        {t('import.goneText')}
      </EmptyState>
    );
  if (!rows.data) return <ErrorState error={rows.error} onRetry={rows.refetch} />;
  const items = rows.data.pages.flatMap((p) => p.items);
  if (items.length === 0) {
    return (
      <EmptyState icon={Rows3} title={t('import.noRows')}>
        {t('import.noRowsText')}
      </EmptyState>
    );
  }
  // The same note on every other row says less than once above them.
  const legend = items.flatMap((r) => r.reasons).find((r) => r.code === SUGGESTED)?.text;
  return (
    <>
      {legend && (
        <Text size="sm" c="dimmed">
          {legend}
        </Text>
      )}
      <DataList
        caption={t('import.rows')}
        rows={items}
        rowKey={(r) => r.number}
        hasMore={rows.hasNextPage}
        loadingMore={rows.isFetchingNextPage}
        onMore={() => rows.fetchNextPage()}
        columns={[
          { key: 'number', header: t('import.row'), numeric: true, tableOnly: true, cell: (r) => r.number },
          { key: 'person', header: t('import.person'), primary: true, cell: (r) => <Who row={r} /> },
          { key: 'contacts', header: t('import.contacts'), plain: true, cell: (r) => reach(r) },
          {
            key: 'result',
            header: t('import.result'),
            plain: true,
            cell: (r) => <Why row={r} importId={importId} etag={etag} />,
          },
          {
            key: 'fix',
            header: t('import.fixShort'),
            action: true,
            cell: (r) => (
              <Button
                variant="default"
                data-fix={r.number}
                aria-label={t('import.fix', { number: r.number })}
                onClick={() => onFix(String(r.number))}
              >
                {t('import.fixShort')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

function Who({ row: { values, number } }: { row: ImportRow }) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const work = [values.position, values.organization].filter(Boolean).join(', ');
  const kind = values.category
    ? nameOf(values.category)
    : values.suggestedPlace && `${t('place.label')}: ${t(`place.${values.suggestedPlace}`)}`;
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed" fw={400} hiddenFrom="sm">
        {t('import.rowNumber', { number })}
      </Text>
      <span className={css.clip}>{values.fullName || t('import.noName')}</span>
      <Text size="sm" c="dimmed" fw={400} className={css.clip}>
        {[work, kind].filter(Boolean).join('. ')}
      </Text>
    </Stack>
  );
}

function reach({ values }: ImportRow) {
  if (values.phones.length + values.emails.length === 0) return null;
  return (
    <div className={css.reach}>
      {values.phones.map((p) => (
        <div key={p} className="nowrap">
          {p}
        </div>
      ))}
      {values.emails.map((e) => (
        <div key={e}>
          <EmailText address={e} />
        </div>
      ))}
    </div>
  );
}

function Why({ row, ...at }: { row: ImportRow; importId: string; etag: string }) {
  const { t } = useTranslation('contacts');
  const reasons = row.reasons.filter((r) => r.code !== SUGGESTED);
  return (
    <>
      <StatusBadge status={STATUS[row.verdict]} icon={row.verdict === 'error' ? PencilLine : undefined}>
        {row.verdict === 'duplicate' && row.twin?.row
          ? t('import.one.repeats', { row: row.twin.row })
          : t(`import.one.${row.verdict}`)}
      </StatusBadge>
      {reasons.length > 0 && (
        <ul className={css.reasons}>
          {reasons.map((r) => (
            <li key={r.code + r.text} className={css.clip}>
              {r.text}
            </li>
          ))}
        </ul>
      )}
      {row.twin && <Twin twin={row.twin} />}
      {(row.twin?.same || row.anotherPerson) && <AnotherPerson row={row} {...at} />}
    </>
  );
}
