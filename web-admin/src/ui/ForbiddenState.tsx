import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { EmptyState } from './EmptyState';

/** The role isn't allowed here. */
export function ForbiddenState({ text }: { text?: string }) {
  const { t } = useTranslation('ui');
  return (
    <EmptyState
      icon={Lock}
      title={t('state.forbiddenTitle')}
      action={
        <Button variant="light" renderRoot={(props) => <Link to={paths.home()} {...props} />}>
          {t('state.toHome')}
        </Button>
      }
    >
      {text || t('state.forbiddenText')}
    </EmptyState>
  );
}
