import { useTranslation } from 'react-i18next';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';

export function UsersPage() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.users')}>
      <Loading />
    </Page>
  );
}
