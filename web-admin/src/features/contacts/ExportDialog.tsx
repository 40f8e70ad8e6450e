import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '~/lib/api';
import { type PeopleFilter, queryOf } from './peopleFilter';

interface Props {
  opened: boolean;
  filter: PeopleFilter;
  onClose: () => void;
}
const FORMATS = ['csv', 'xlsx'] as const;
const STORED = 'zarozhdenie.exportPurpose';

/** What the list is needed for is asked once, for both kinds of files; the browser itself fetches the file, however long. */
export function ExportDialog({ opened, filter, onClose }: Props) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [purpose, setPurpose] = useState(() => sessionStorage.getItem(STORED) ?? '');
  const [missing, setMissing] = useState(false);
  const take = (format: (typeof FORMATS)[number]) => {
    const said = purpose.trim();
    setMissing(!said);
    if (!said) return;
    sessionStorage.setItem(STORED, said);
    const link = document.createElement('a');
    link.href = fileUrl(`/api/v1/contacts/people/export.${format}?${queryOf(filter, { purpose: said })}`);
    link.download = '';
    link.click();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('export.title')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <Stack>
        <Text>{t('export.text')}</Text>
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
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => take('csv')}>
            {t('export.csv')}
          </Button>
          <Button onClick={() => take('xlsx')}>{t('export.xlsx')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
