import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { EmptyState } from '~/ui/EmptyState';

/** Without any contacts the way on is to bring them in. */
export function NoContacts({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation('invitations');
  if (narrowed) return <EmptyState title={t('choose.empty')}>{t('choose.emptyWhy')}</EmptyState>;
  return (
    <EmptyState
      title={t('choose.noContacts')}
      action={
        <Button renderRoot={(props) => <Link to={paths.importContacts()} {...props} />}>
          {t('choose.toImport')}
        </Button>
      }
    >
      {t('choose.noContactsWhy')}
    </EmptyState>
  );
}
