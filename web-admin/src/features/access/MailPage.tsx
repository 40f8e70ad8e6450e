import { useTranslation } from 'react-i18next';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';

export function MailPage() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.mail')}>
      <Loading />
    </Page>
  );
}
