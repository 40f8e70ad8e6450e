import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { EmptyState } from './EmptyState';

/** No such page or record; another region's looks alike. */
export function NotFoundState({ text }: { text?: string }) {
  const { t } = useTranslation('ui');
  return (
    <EmptyState
      icon={SearchX}
      title={t('state.notFoundTitle')}
      action={
        <Button variant="light" renderRoot={(props) => <Link to={paths.home()} {...props} />}>
          {t('state.toHome')}
        </Button>
      }
    >
      {text || t('state.notFoundText')}
    </EmptyState>
  );
}
