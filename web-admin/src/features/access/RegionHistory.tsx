import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import css from './RegionHistory.module.css';
import { historyQuery, type Zone } from './regions';

const FIELDS = {
  name: 'nameRu',
  nameEn: 'nameEn',
  nameGenitive: 'nameGenitive',
  nameLocative: 'nameLocative',
  timeZone: 'zone',
  district: 'district',
  column: 'column',
  row: 'row',
  label: 'label',
  active: 'state',
} as const;
type Field = keyof typeof FIELDS;

/** Who changed what of the region, from what to what, newest first. */
export function RegionHistory({ code }: { code: string }) {
  const { t } = useTranslation('access');
  const format = useFormat();
  const history = useQuery(historyQuery(code));
  const said = (field: string, value: string | null | undefined) => {
    if (value === null || value === undefined) return t('regions.nothing');
    if (field === 'timeZone') return t(`zone.${value as Zone}`, { defaultValue: value });
    if (field === 'active') return t(value === 'true' ? 'regions.takesPart' : 'regions.takesNoPart');
    return value;
  };
  return (
    <section aria-labelledby="region-history">
      <Title order={3} id="region-history" mb="xs">
        {t('regions.history')}
      </Title>
      {history.isPending && <Loading />}
      {history.error && !history.data && <ErrorState error={history.error} onRetry={history.refetch} />}
      {history.data?.length === 0 && <Text>{t('regions.noHistory')}</Text>}
      {history.data && history.data.length > 0 && (
        <ol className={css.list} aria-labelledby="region-history">
          {history.data.map((edit) => (
            <li key={edit.id}>
              {edit.changes.map(({ field, before, after }) => (
                <div key={field}>
                  {t('regions.wasAndIs', {
                    field: t(`regions.${FIELDS[field as Field]}`),
                    before: said(field, before),
                    after: said(field, after),
                  })}
                </div>
              ))}
              <Text size="sm" c="dimmed">
                {[format.dateTime(edit.at), edit.by].filter(Boolean).join('. ')}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
