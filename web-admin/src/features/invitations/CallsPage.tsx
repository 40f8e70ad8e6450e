import { useTranslation } from 'react-i18next';
import { Page } from '~/ui/Page';
import { CallScreen } from './CallScreen';

export function CallsPage() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.calls')} narrow>
      <CallScreen />
    </Page>
  );
}
