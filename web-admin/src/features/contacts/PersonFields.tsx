import { Checkbox, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import { OrganizationInput } from './OrganizationInput';
import type { Draft } from './personDraft';

export const SHOWN = [
  'fullName',
  'organization',
  'position',
  'category',
  'phones',
  'emails',
  'notes',
  'tags',
  'basis',
  'basisNote',
];

/** The fields of a person, for adding and for editing. */
export function PersonFields<T extends Draft>({
  form,
  marks,
}: {
  form: UseFormReturnType<T>;
  marks?: boolean;
}) {
  const { t } = useTranslation('contacts');
  const { options } = useCategories();
  const field = (name: keyof Draft, type?: 'checkbox') => ({
    key: form.key(name as never),
    ...form.getInputProps(name as never, { type: type ?? 'input' }),
  });
  return (
    <Stack>
      <TextInput label={t('person.fullName')} required {...field('fullName')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <OrganizationInput
          label={t('person.organization')}
          words={form.values.organization}
          {...field('organization')}
        />
        <TextInput label={t('person.position')} {...field('position')} />
      </SimpleGrid>
      <NativeSelect
        label={t('category.label')}
        data={[{ value: '', label: t('category.none') }, ...options]}
        {...field('category')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Textarea
          label={t('person.phones')}
          description={t('person.phonesHint')}
          rows={3}
          inputMode="tel"
          {...field('phones')}
        />
        <Textarea
          label={t('person.emails')}
          description={t('person.emailsHint')}
          rows={3}
          inputMode="email"
          {...field('emails')}
        />
      </SimpleGrid>
      <Checkbox label={t('person.support')} {...field('answersOnStateSupport', 'checkbox')} />
      {marks && (
        <>
          <Checkbox label={t('person.doNotCall')} {...field('doNotCall', 'checkbox')} />
          <Checkbox label={t('person.doNotMail')} {...field('doNotMail', 'checkbox')} />
        </>
      )}
      <TextInput label={t('person.tags')} description={t('person.tagsHint')} {...field('tags')} />
      <Textarea label={t('person.notes')} description={t('person.notesHint')} rows={3} {...field('notes')} />
    </Stack>
  );
}
