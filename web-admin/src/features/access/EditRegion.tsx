import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { regionsQuery } from '~/lib/session';
import { notifyDone } from '~/ui/notify';
import { VersionedForm } from '~/ui/VersionedForm';
import { RegionFields } from './RegionFields';
import { bodyOf, type Draft, draftOf, type Region, thereOn, type Zone } from './regions';

interface Props {
  region: Region;
  /** All of them: two never share a place on the map. */
  regions: readonly Region[];
  onDone: () => void;
}
const SHOWN = ['name', 'nameEn', 'nameGenitive', 'nameLocative', 'timeZone', 'district', 'tile', 'active'];
const etagOf = (region: Region) => `"${region.version}"`;

/** One region: names, zone, district, tile, part in the project (F101). */
export function EditRegion({ region, regions, onDone }: Props) {
  const { t, i18n } = useTranslation('access');
  const queryClient = useQueryClient();
  const nameOf = (r: Region) => (i18n.language === 'en' ? r.nameEn : r.name);
  const missing = (value: string) => (value.trim() ? null : t('regions.missing'));
  return (
    <VersionedForm<Region, Draft>
      topic="access"
      stored={region}
      etag={etagOf(region)}
      of={draftOf}
      means={bodyOf}
      validate={{
        name: missing,
        nameEn: missing,
        nameGenitive: missing,
        nameLocative: (value) =>
          /^(в|во|на) /i.test(value.trim())
            ? null
            : t(value.trim() ? 'regions.locativeWrong' : 'regions.missing'),
        timeZone: missing,
        label: (value) => (value.trim().length > 4 ? t('regions.labelLong') : missing(value)),
        column: (_, draft) => {
          const there = thereOn(regions, region.code, draft);
          return there ? t('regions.taken', { name: nameOf(there) }) : null;
        },
      }}
      shown={SHOWN}
      said={(draft) => [
        draft.name,
        draft.nameEn,
        draft.nameGenitive,
        draft.nameLocative,
        t(`zone.${draft.timeZone as Zone}`, { defaultValue: draft.timeZone }),
        draft.district || t('regions.noDistrict'),
        t('regions.preview', { label: draft.label, column: draft.column, row: draft.row }),
        t(draft.active ? 'regions.takesPart' : 'regions.takesNoPart'),
      ]}
      saved={t('regions.saved', { name: nameOf(region) })}
      onDone={onDone}
      write={async (draft, at) => {
        const edited = await body(
          api.PUT('/api/v1/access/regions/{code}', {
            params: { path: { code: region.code }, header: ifMatch(at) },
            body: bodyOf(draft),
          }),
        );
        if (edited.zoneChanged && edited.comingEvents > 0)
          notifyDone(t('regions.zoneKept', { count: edited.comingEvents }));
      }}
      read={async () => {
        const all = await queryClient.fetchQuery({ ...regionsQuery, staleTime: 0 });
        const data = all.find((r) => r.code === region.code)!;
        return { data, etag: etagOf(data) };
      }}
    >
      {(form) => <RegionFields form={form} region={region} regions={regions} />}
    </VersionedForm>
  );
}
