import { Button, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { type CategoryName, categoriesQuery } from '~/lib/categories';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { VersionedForm } from '~/ui/VersionedForm';
import css from './Coverage.module.css';

type Draft = { items: (Omit<CategoryName, 'hint'> & { hint: string })[] };

/** Names and order of the five categories, in both languages. */
export function CategoriesEditor({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const names = useQuery({ ...categoriesQuery, meta: {} });
  if (names.isPending) return <Loading />;
  if (!names.data) return <ErrorState error={names.error} onRetry={names.refetch} />;
  const missing = (value: string) => (value.trim() ? null : t('categories.missing'));
  return (
    <VersionedForm<{ items: CategoryName[] }, Draft>
      topic="contacts"
      stored={names.data.data}
      etag={names.data.etag}
      draft="contacts.categories"
      of={({ items }) => ({ items: items.map((i) => ({ ...i, hint: i.hint ?? '' })) })}
      validate={{ items: { ru: missing, en: missing } }}
      said={({ items }) => items.map((i) => `${i.ru} / ${i.en}`)}
      saved={t('categories.saved')}
      save={() => t('categories.save')}
      onDone={onDone}
      write={async ({ items }, at) => {
        await body(
          api.PUT('/api/v1/contacts/categories', {
            params: { header: ifMatch(at) },
            body: { items: items.map((i) => ({ ...i, hint: i.hint.trim() || undefined })) },
          }),
        );
        await queryClient.invalidateQueries(categoriesQuery);
      }}
      read={() => queryClient.fetchQuery({ ...categoriesQuery, staleTime: 0 })}
    >
      {(form) => form.values.items.map((i, at) => <Category key={i.category} form={form} at={at} />)}
    </VersionedForm>
  );
}

function Category({ form, at }: { form: UseFormReturnType<Draft>; at: number }) {
  const { t } = useTranslation('contacts');
  const field = (name: string) => form.getInputProps(`items.${at}.${name}` as never);
  const { items } = form.values;
  const name = items[at]!.ru;
  const move = (to: number) => form.reorderListItem('items', { from: at, to });
  return (
    <fieldset className={css.entry} aria-label={name}>
      <div className={css.names}>
        <TextInput label={t('categories.ru')} required maxLength={100} {...field('ru')} />
        <TextInput label={t('categories.en')} required maxLength={100} lang="en" {...field('en')} />
        <TextInput className={css.wide} label={t('categories.hint')} maxLength={300} {...field('hint')} />
        <div className={css.buttons}>
          <Button
            variant="default"
            disabled={at === 0}
            aria-label={t('categories.upOf', { name })}
            onClick={() => move(at - 1)}
          >
            {t('categories.up')}
          </Button>
          <Button
            variant="default"
            disabled={at === items.length - 1}
            aria-label={t('categories.downOf', { name })}
            onClick={() => move(at + 1)}
          >
            {t('categories.down')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
