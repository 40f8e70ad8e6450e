import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasDraft } from '~/lib/formDraft';

/** A page says that a change was begun on it and neither saved nor put away. */
export function DraftWaits({ name, onGoOn }: { name: string; onGoOn: () => void }) {
  const { t } = useTranslation('ui');
  return hasDraft(name) ? (
    <Alert variant="light" color="gray">
      {t('form.draftWaits')}{' '}
      <Button variant="subtle" px="xs" onClick={onGoOn}>
        {t('form.draftGoOn')}
      </Button>
    </Alert>
  ) : null;
}

/** A form says that it holds what was typed before. */
export function DraftRestored() {
  const { t } = useTranslation('ui');
  return (
    <Alert variant="light" color="gray">
      {t('form.draftRestored')}
    </Alert>
  );
}
