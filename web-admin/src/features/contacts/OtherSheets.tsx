import { Alert, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useSearchState } from '~/lib/route';
import type { Import } from './api';
import css from './Import.module.css';

/** Sheets of the workbook that this upload leaves out: each becomes an upload of its own with one tap. */
export function OtherSheets({ found, canChange }: { found: Import; canChange: boolean }) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const [, setSearch] = useSearchState();
  const read = useCommand({
    run: (sheet: string, key) =>
      body(
        api.POST('/api/v1/contacts/imports/{importId}/sheets', {
          params: { path: { importId: found.id } },
          body: { sheet },
          headers: by(key),
        }),
      ),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'imports'] });
      await setSearch({ list: id, verdict: undefined, outcome: undefined, row: undefined }, { push: true });
    },
  });
  if (found.otherSheets.length === 0) return null;
  return (
    <Alert variant="light" color="gray" title={t('import.sheetsTitle', { count: found.otherSheets.length })}>
      {t('import.sheetsText', { name: found.sheet })}
      <ul className={css.sheets}>
        {found.otherSheets.map((s) => (
          <li key={s.name}>
            <span>{t('import.sheetRows', { name: s.name, count: s.rows })}</span>
            {canChange && (
              <Button
                variant="default"
                loading={read.isPending}
                aria-label={t('import.sheetShowOf', { name: s.name })}
                onClick={() => read.mutate(s.name)}
              >
                {t('import.sheetShow')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
