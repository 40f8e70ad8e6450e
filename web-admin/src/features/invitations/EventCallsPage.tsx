import { useTranslation } from 'react-i18next';
import { useParam } from '~/lib/route';
import { Page } from '~/ui/Page';
import { CallScreen } from './CallScreen';

export function EventCallsPage() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.eventCalls')} narrow>
      <CallScreen eventId={useParam('eventId')} />
    </Page>
  );
}
