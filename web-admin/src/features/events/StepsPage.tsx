import { useTranslation } from 'react-i18next';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';

export function StepsPage() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('nav.steps')}>
      <Loading />
    </Page>
  );
}
