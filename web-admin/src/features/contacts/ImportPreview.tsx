import { Button, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useSearchState } from '~/lib/route';
import { late } from '~/ui/late';
import { StickyActions } from '~/ui/StickyActions';
import type { Import, Verdict } from './api';
import { ColumnMapping } from './ColumnMapping';
import { ImportRows } from './ImportRows';
import { VerdictFilter } from './VerdictFilter';

const RowEditor = late(() => import('./RowEditor').then((m) => m.RowEditor));

/** What the upload would do: columns and rows can be put right until it is confirmed. */
export function ImportPreview({ found, etag }: { found: Import; etag: string }) {
  const { t } = useTranslation('contacts');
  const [search, setSearch] = useSearchState();
  const queryClient = useQueryClient();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  // On the phone what needs attention would be lost among all the rest: it stands first.
  const first = !wide && found.counts.error > 0 ? 'error' : 'all';
  const chosen = (search.verdict ?? first) as Verdict | 'all';
  const verdict = chosen === 'all' ? undefined : chosen;
  const people = found.counts.new + found.counts.update + found.counts.unreachable;
  const commit = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/contacts/imports/{importId}/commit', {
          params: { path: { importId: found.id } },
          headers: by(key),
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['contacts', 'import', found.id] }),
  });
  return (
    <Stack gap="lg">
      <ColumnMapping found={found} etag={etag} key={etag} />
      <VerdictFilter
        counts={found.counts}
        value={verdict}
        onChange={(value) => setSearch({ verdict: value ?? 'all' })}
      />
      <ImportRows
        importId={found.id}
        etag={etag}
        verdict={verdict}
        onFix={(row) => setSearch({ row }, { push: true })}
      />
      <StickyActions>
        <Button loading={commit.isPending} disabled={people === 0} onClick={() => commit.mutate(undefined)}>
          {people > 0 ? t('import.commit', { count: people }) : t('import.nothing')}
        </Button>
      </StickyActions>
      {search.row && (
        <RowEditor
          found={found}
          etag={etag}
          verdict={verdict}
          number={Number(search.row)}
          onClose={() => setSearch({ row: undefined })}
        />
      )}
    </Stack>
  );
}
