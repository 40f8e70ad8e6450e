import { NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { PlanValues } from './planForm';
import { VENUE_KINDS } from './queries';
import { VenueChoice } from './VenueChoice';

/** Where it takes place; used by the plan and by the edit form, which name the fields alike. */
export function VenueFields({ form }: { form: UseFormReturnType<{ venue: PlanValues['venue'] }> }) {
  const { t } = useTranslation('events');
  const few = /^\d+$/.test(form.values.venue.capacity) && Number(form.values.venue.capacity) < 12;
  return (
    <Stack>
      <VenueChoice value={form.values.venue} onChoose={(venue) => form.setFieldValue('venue', venue)} />
      <NativeSelect
        label={t('plan.kind')}
        data={VENUE_KINDS.map((value) => ({ value, label: t(`plan.kinds.${value}`) }))}
        {...form.getInputProps('venue.kind')}
      />
      <TextInput label={t('plan.name')} maxLength={300} {...form.getInputProps('venue.name')} />
      <TextInput
        label={t('plan.address')}
        autoComplete="off"
        maxLength={500}
        {...form.getInputProps('venue.address')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('plan.room')} maxLength={200} {...form.getInputProps('venue.room')} />
        <TextInput
          label={t('plan.capacity')}
          inputMode="numeric"
          description={few ? t('plan.seats') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('venue.capacity')}
        />
      </SimpleGrid>
      <Textarea
        label={t('venues.howToGetIn')}
        description={t('venues.howToGetInHint')}
        autosize
        minRows={1}
        maxLength={300}
        {...form.getInputProps('venue.howToGetIn')}
      />
    </Stack>
  );
}
