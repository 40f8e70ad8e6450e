import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseRegionHere, currentRegion } from '~/lib/current';
import { useSearchState } from '~/lib/route';
import { useMe, useOwnRegions } from '~/lib/session';

/** Chooses the region of the page, for those who have several; the lead may look at the whole country. */
export function RegionSelect({ label }: { label?: string }) {
  const { t, i18n } = useTranslation('ui');
  const me = useMe();
  const regions = useOwnRegions();
  const [, setSearch] = useSearchState();
  const english = i18n.language === 'en';
  if (regions.length < 2) return null;
  return (
    <NativeSelect
      label={label}
      aria-label={label ? undefined : t('region.label')}
      data={[
        ...(me.is('lead') ? [{ value: '', label: t('region.all') }] : []),
        ...regions.map((r) => ({ value: r.code, label: english ? r.nameEn : r.name })),
      ]}
      value={currentRegion() ?? ''}
      onChange={(e) => {
        const code = e.currentTarget.value || undefined;
        chooseRegionHere(code);
        setSearch({ region: code }, { push: true });
      }}
    />
  );
}
