import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { DialogActions } from '~/ui/DialogActions';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { usePeopleCount } from './peopleCount';
import type { PeopleFilter } from './peopleFilter';

interface Props {
  opened: boolean;
  filter: PeopleFilter;
  onClose: () => void;
}
type Format = 'csv' | 'xlsx';
const STORED = 'zarozhdenie.exportPurpose';

/** What the list is needed for is asked once, for both kinds of files. Names that are looked for stand in no address, so no history keeps them. */
export function ExportDialog({ opened, filter, onClose }: Props) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [purpose, setPurpose] = useState(() => sessionStorage.getItem(STORED) ?? '');
  const count = usePeopleCount(filter, opened);
  const [missing, setMissing] = useState(false);
  const fetched = useCommand({
    run: async ({ format, said }: { format: Format; said: string }, key) => {
      const { data, response } = await api.POST('/api/v1/contacts/people/export.{format}', {
        params: { path: { format } },
        body: { ...filter, purpose: said },
        headers: by(key),
        parseAs: 'blob',
      });
      save(data as Blob, response.headers.get('content-disposition') ?? '', `contacts.${format}`);
    },
    onSuccess: () => {
      notifyDone(t('export.started'));
      onClose();
    },
    inline: true,
  });
  const take = (format: Format) => {
    const said = purpose.trim();
    setMissing(!said);
    if (!said) return;
    sessionStorage.setItem(STORED, said);
    fetched.mutate({ format, said });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('export.title')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <Stack>
        <Text>
          {t('export.text')}{' '}
          {count && t(count.more ? 'export.countMore' : 'export.count', { count: count.count })}
        </Text>
        <TextInput
          label={t('export.purpose')}
          description={t('export.purposeHint')}
          required
          maxLength={200}
          data-autofocus
          value={purpose}
          error={missing ? t('export.purposeMissing') : undefined}
          onChange={(e) => {
            setPurpose(e.currentTarget.value);
            setMissing(false);
          }}
        />
        <FormProblem error={fetched.error} shown={[]} />
        <DialogActions>
          <Button variant="default" loading={fetched.isPending} onClick={() => take('csv')}>
            {t('export.csv')}
          </Button>
          <Button loading={fetched.isPending} onClick={() => take('xlsx')}>
            {t('export.xlsx')}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}

function save(file: Blob, disposition: string, otherwise: string) {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name ? decodeURIComponent(name) : otherwise;
  link.click();
  // The browser has begun by then; the file itself stays until it is done.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
