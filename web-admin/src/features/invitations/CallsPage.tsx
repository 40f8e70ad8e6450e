import { useTranslation } from 'react-i18next';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';

export function CallsPage() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.calls')}>
      <Loading />
    </Page>
  );
}
