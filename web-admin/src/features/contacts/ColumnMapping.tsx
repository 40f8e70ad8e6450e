import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { FIELDS, type Import, type ImportField } from './api';
import css from './Import.module.css';

const REPEATABLE: ImportField[] = ['ignore', 'phone', 'email', 'note'];

/** The choice for one column; a field that may stand once goes away from the column that had it. */
export function withField(columns: Import['columns'], index: number, field: ImportField) {
  return columns.map((c) =>
    c.index === index
      ? { index: c.index, field }
      : {
          index: c.index,
          field: c.field === field && !REPEATABLE.includes(field) ? ('ignore' as const) : c.field,
        },
  );
}

/** What each column of the table holds; a change is applied at once and all rows are judged again. */
export function ColumnMapping({ found, etag }: { found: Import; etag: string }) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const examples = useQuery({
    queryKey: ['contacts', 'import', found.id, 'examples'],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/v1/contacts/imports/{importId}/rows', {
          params: { path: { importId: found.id }, query: { limit: 10 } },
          signal,
        }),
      ),
  });
  const example = (index: number) => examples.data?.items.map((r) => r.cells[index]).find(Boolean);
  const set = useCommand({
    run: (columns: ReturnType<typeof withField>) =>
      versioned(
        api.PUT('/api/v1/contacts/imports/{importId}/columns', {
          params: { path: { importId: found.id }, header: ifMatch(etag) },
          body: { columns },
        }),
      ),
    onSuccess: async (changed) => {
      queryClient.setQueryData(['contacts', 'import', found.id], changed);
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'import', found.id, 'rows'] });
      notifyDone(t('import.columnsSaved'));
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['contacts', 'import', found.id] }),
    inline: true,
  });
  const unknown = !found.columns.some((c) => c.field === 'fullName' || c.field === 'lastName');
  // Several columns are put right one after another: it stays open until it is closed by hand.
  const [open, setOpen] = useState(unknown);
  return (
    <details className={css.columns} open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t('import.columns')}</summary>
      <Stack mt="sm">
        <Text c="dimmed" size="sm">
          {t('import.columnsHint')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {found.columns.map((c) => (
            <NativeSelect
              key={c.index}
              label={
                c.source
                  ? t('import.column', { name: c.source })
                  : t('import.columnNameless', { number: c.index + 1 })
              }
              description={example(c.index) && t('import.example', { value: example(c.index) })}
              value={c.field}
              disabled={set.isPending}
              onChange={(e) =>
                set.mutate(withField(found.columns, c.index, e.currentTarget.value as ImportField))
              }
              data={FIELDS.map((value) => ({ value, label: t(`import.field.${value}`) }))}
            />
          ))}
        </SimpleGrid>
        <FormProblem error={set.error} />
      </Stack>
    </details>
  );
}
