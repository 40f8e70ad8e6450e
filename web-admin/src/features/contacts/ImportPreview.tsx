import { Button, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useSearchState } from '~/lib/route';
import { late } from '~/ui/late';
import { StickyActions } from '~/ui/StickyActions';
import type { Import, Shown } from './api';
import { ColumnMapping } from './ColumnMapping';
import { ImportRows } from './ImportRows';
import { VerdictFilter } from './VerdictFilter';

const RowEditor = late(() => import('./RowEditor').then((m) => m.RowEditor));

/** Back to the row that was open, or to the one that stands in its place now. */
function focusRow(number: number) {
  requestAnimationFrame(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-fix]')];
    (buttons.find((b) => Number(b.dataset.fix) >= number) ?? buttons.at(-1))?.focus();
  });
}

/** What the upload would do: columns and rows can be put right until it is confirmed. */
export function ImportPreview({ found, etag }: { found: Import; etag: string }) {
  const { t } = useTranslation('contacts');
  const [search, setSearch] = useSearchState();
  const queryClient = useQueryClient();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  // On the phone what needs attention would be lost among all the rest: it stands first.
  const first = !wide && found.counts.error > 0 ? 'error' : 'all';
  const chosen = (search.verdict ?? first) as Shown | 'all';
  const shown = chosen === 'all' ? undefined : chosen;
  const people = found.counts.new + found.counts.update + found.counts.unreachable;
  const nothing =
    found.counts.error > 0 || found.counts.duplicate === 0 ? 'import.nothing' : 'import.allThere';
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
      <ColumnMapping found={found} etag={etag} />
      <VerdictFilter
        counts={found.counts}
        value={shown}
        onChange={(value) => setSearch({ verdict: value ?? 'all' })}
      />
      <ImportRows
        importId={found.id}
        etag={etag}
        shown={shown}
        onFix={(row) => setSearch({ row }, { push: true })}
      />
      <StickyActions>
        <Button loading={commit.isPending} disabled={people === 0} onClick={() => commit.mutate(undefined)}>
          {people > 0 ? t('import.commit', { count: people }) : t(nothing)}
        </Button>
      </StickyActions>
      {search.row && (
        <RowEditor
          found={found}
          etag={etag}
          shown={shown}
          number={Number(search.row)}
          onClose={() => setSearch({ row: undefined }).then(() => focusRow(Number(search.row)))}
        />
      )}
    </Stack>
  );
}
