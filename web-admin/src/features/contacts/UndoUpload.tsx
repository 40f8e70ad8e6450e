import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import type { Import } from './api';

/** Takes an upload back, after saying how many people go and who stays. */
export function UndoUpload({ found }: { found: Import }) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(false);
  const undo = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/contacts/imports/{importId}/undo', {
          params: { path: { importId: found.id } },
          headers: by(key),
        }),
      ),
    onSuccess: async () => {
      setAsked(false);
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'import', found.id] });
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'imports'] });
    },
    onError: () => setAsked(false),
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('import.undo')}
      </Button>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('undo.title')}
        action={t('undo.action', { count: found.result.added })}
        busy={undo.isPending}
        danger
        onConfirm={() => undo.mutate(undefined)}
      >
        {t('undo.removed', { count: found.result.added })}{' '}
        {found.result.updated > 0 && t('undo.restored', { count: found.result.updated })} {t('undo.stays')}
      </ConfirmDialog>
    </>
  );
}
