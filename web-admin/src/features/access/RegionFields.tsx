import {
  Checkbox,
  Fieldset,
  Input,
  NativeSelect,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '~/lib/format';
import { useFormat } from '~/lib/useFormat';
import { COLUMNS, type Draft, type Region, ROWS, ZONES, type Zone } from './regions';
import { TilePlace } from './TilePlace';

interface Props {
  form: UseFormReturnType<Draft>;
  region: Region;
  regions: readonly Region[];
}
const upTo = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1));

export function RegionFields({ form, region, regions }: Props) {
  const { t } = useTranslation('access');
  const { language } = useFormat();
  const [now] = useState(() => new Date().toISOString());
  const draft = form.values;
  const field = form.getInputProps;
  // A zone that isn't Russia's stays what it is until another one is chosen.
  const zones = [...new Set<string>([...ZONES, region.timeZone])];
  const districts = [...new Set(regions.flatMap((r) => r.district ?? []))].sort((a, b) =>
    a.localeCompare(b, 'ru'),
  );
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('regions.codeAndCapital', { code: region.code, capital: region.capital })}
      </Text>
      <TextInput label={t('regions.nameRu')} maxLength={100} data-autofocus {...field('name')} />
      <TextInput label={t('regions.nameEn')} lang="en" maxLength={100} {...field('nameEn')} />
      <TextInput
        label={t('regions.nameGenitive')}
        description={t('regions.genitiveHint')}
        maxLength={100}
        {...field('nameGenitive')}
      />
      <TextInput
        label={t('regions.nameLocative')}
        description={t('regions.locativeHint')}
        maxLength={100}
        {...field('nameLocative')}
      />
      <Select
        label={t('regions.zone')}
        description={t('regions.zoneHint')}
        data={zones.map((zone) => ({
          value: zone,
          label: `${t(`zone.${zone as Zone}`, { defaultValue: zone })}, ${formatTime(now, language, zone)}`,
        }))}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('regions.zoneNotFound')}
        maxDropdownHeight={280}
        {...field('timeZone')}
      />
      {draft.timeZone !== region.timeZone && (
        <Text size="sm" role="status">
          {t('regions.zoneStays')}
        </Text>
      )}
      <NativeSelect
        label={t('regions.district')}
        data={[{ value: '', label: t('regions.noDistrict') }, ...districts]}
        {...field('district')}
      />
      <Fieldset legend={t('regions.tile')}>
        <Stack gap="sm">
          <SimpleGrid cols={2} spacing="sm">
            <NativeSelect
              label={t('regions.column')}
              data={upTo(COLUMNS)}
              {...field('column')}
              error={Boolean(form.errors.column ?? form.errors.tile)}
            />
            <NativeSelect
              label={t('regions.row')}
              data={upTo(ROWS)}
              {...field('row')}
              onChange={(event) => {
                // The two are one place: what was wrong with it is asked again.
                form.clearFieldError('column');
                field('row').onChange(event);
              }}
            />
          </SimpleGrid>
          {(form.errors.column ?? form.errors.tile) && (
            <Input.Error role="alert">{form.errors.column ?? form.errors.tile}</Input.Error>
          )}
          <TextInput
            label={t('regions.label')}
            description={t('regions.labelHint')}
            maxLength={4}
            {...field('label')}
          />
          <TilePlace draft={draft} code={region.code} regions={regions} />
        </Stack>
      </Fieldset>
      <Checkbox
        label={t('regions.active')}
        description={t('regions.activeHint')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
    </>
  );
}
