import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { notifyDone } from '~/ui/notify';
import type { ImportRow } from './api';

interface Props {
  importId: string;
  etag: string;
  row: ImportRow;
}

/** A row that was taken for somebody who is there already can be told to be another person, and back. */
export function AnotherPerson({ importId, etag, row }: Props) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const reread = () => queryClient.invalidateQueries({ queryKey: ['contacts', 'import', importId] });
  const told = row.anotherPerson;
  const say = useCommand({
    run: (anotherPerson: boolean) =>
      body(
        api.PATCH('/api/v1/contacts/imports/{importId}/rows/{number}', {
          params: { path: { importId, number: row.number }, header: ifMatch(etag) },
          body: { anotherPerson },
        }),
      ),
    onSuccess: async (_, anotherPerson) => {
      await reread();
      notifyDone(t(anotherPerson ? 'import.apart.said' : 'import.apart.isBack'));
    },
    onError: reread,
  });
  return (
    <Button
      mt="xs"
      variant="default"
      loading={say.isPending}
      aria-label={t(told ? 'import.apart.backOf' : 'import.apart.sayOf', { number: row.number })}
      onClick={() => say.mutate(!told)}
    >
      {t(told ? 'import.apart.back' : 'import.apart.say')}
    </Button>
  );
}
