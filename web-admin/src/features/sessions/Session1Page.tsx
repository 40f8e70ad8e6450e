import { useTranslation } from 'react-i18next';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';

export function Session1Page() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.session1')}>
      <Loading />
    </Page>
  );
}
