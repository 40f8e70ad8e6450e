import { useTranslation } from 'react-i18next';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';

export function Session2Page() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.session2')}>
      <Loading />
    </Page>
  );
}
