import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';
import { RegionSelect } from './RegionSelect';

/** The screen belongs to one region and none is chosen: choose here. */
export function RegionNeeded() {
  const { t } = useTranslation('ui');
  return (
    <EmptyState icon={MapPin} title={t('region.neededTitle')} action={<RegionSelect />}>
      {t('region.neededText')}
    </EmptyState>
  );
}
