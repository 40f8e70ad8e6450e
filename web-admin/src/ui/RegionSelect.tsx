import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentRegion } from '~/lib/current';
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
    <Select
      label={label}
      aria-label={label ? undefined : t('region.label')}
      data={regions.map((r) => ({ value: r.code, label: english ? r.nameEn : r.name }))}
      value={currentRegion() ?? null}
      onChange={(code) => setSearch({ region: code ?? undefined }, { push: true })}
      placeholder={me.is('lead') ? t('region.all') : t('region.label')}
      clearable={me.is('lead')}
      searchable
      nothingFoundMessage={t('region.none')}
      maxDropdownHeight={320}
    />
  );
}
