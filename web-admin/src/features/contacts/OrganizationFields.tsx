import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CategorySelect } from './CategorySelect';
import type { OrganizationDraft } from './organizationDraft';

export function OrganizationFields({ form }: { form: UseFormReturnType<OrganizationDraft> }) {
  const { t } = useTranslation('contacts');
  return (
    <Stack>
      <TextInput
        label={t('org.name')}
        required
        data-autofocus
        maxLength={300}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label={t('org.shortName')} maxLength={100} {...form.getInputProps('shortName')} />
        <CategorySelect {...form.getInputProps('category')} />
        <TextInput label={t('people.phone')} inputMode="tel" {...form.getInputProps('phone')} />
        <TextInput label={t('org.site')} inputMode="url" {...form.getInputProps('site')} />
      </SimpleGrid>
      <TextInput label={t('org.address')} maxLength={500} {...form.getInputProps('address')} />
      <Textarea label={t('person.notes')} rows={3} maxLength={5000} {...form.getInputProps('notes')} />
    </Stack>
  );
}
