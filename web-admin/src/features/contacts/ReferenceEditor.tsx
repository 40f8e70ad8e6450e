import { Button, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { type Versioned, writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { StickyActions } from '~/ui/StickyActions';
import { CATEGORIES, PLACES, referenceQuery, type SessionKind } from './api';
import css from './Coverage.module.css';
import { draftOf, type ItemDraft, itemsOf, newItem, type ReferenceItem } from './referenceDraft';

interface Props {
  items: ReferenceItem[];
  etag: string;
  onDone: () => void;
}
type Draft = { items: ItemDraft[] };

/** The whole list in one form: it is written anew as a whole, and earlier versions are kept. */
export function ReferenceEditor({ items, etag, onDone }: Props) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [began] = useState({ items: items.map(draftOf), etag });
  const [theirs, setTheirs] = useState<Versioned<{ items: ReferenceItem[] }>>();
  const form = useForm<Draft>({
    initialValues: { items: began.items },
    validate: {
      items: {
        name: (value) => (value.trim() ? null : t('reference.nameMissing')),
        needed: (value) => (/^([1-9]\d?|100)$/.test(value) ? null : t('reference.neededWrong')),
      },
    },
  });
  const same = (stored: { items: ReferenceItem[] }, drafts: ItemDraft[]) =>
    JSON.stringify(itemsOf(stored.items.map(draftOf))) === JSON.stringify(itemsOf(drafts));
  const save = useCommand({
    run: ({ draft, version }: { draft: Draft; version: string }) =>
      writeOver({
        etag: version,
        write: (at) =>
          body(
            api.PUT('/api/v1/contacts/reference-list', {
              params: { header: ifMatch(at) },
              body: { items: itemsOf(draft.items) },
            }),
          ),
        read: () => queryClient.fetchQuery({ ...referenceQuery, staleTime: 0 }),
        reached: (stored) => same(stored, draft.items),
        onConflict: setTheirs,
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
      notifyDone(t('reference.saved'));
      onDone();
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  const said = (drafts: ItemDraft[]) => drafts.map((d) => <div key={d.id ?? d.name}>{d.name}</div>);
  return (
    <form noValidate onSubmit={form.onSubmit((draft) => save.mutate({ draft, version: began.etag }))}>
      <Stack gap="lg">
        {(['roundTable', 'discussion'] as const).map((session) => (
          <Session key={session} session={session} form={form} />
        ))}
        {!isConflict(save.error) && <FormProblem error={save.error} />}
        <StickyActions>
          <Button variant="default" onClick={onDone}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('reference.save', { count: form.values.items.length })}
          </Button>
        </StickyActions>
      </Stack>
      <Conflict412
        error={save.error}
        mine={said(form.values.items)}
        theirs={theirs && said(theirs.data.items.map(draftOf))}
        onKeepMine={() => theirs && save.mutate({ draft: form.values, version: theirs.etag })}
        onTakeTheirs={onDone}
        onClose={save.reset}
      />
    </form>
  );
}

function Session({ session, form }: { session: SessionKind; form: UseFormReturnType<Draft> }) {
  const { t } = useTranslation('contacts');
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t(`coverage.session.${session}`)}</Title>
      {form.values.items.map(
        (item, i) =>
          item.session === session && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a new item has no other name
            <Item key={i} index={i} session={session} form={form} />
          ),
      )}
      <div>
        <Button variant="default" onClick={() => form.insertListItem('items', newItem(session))}>
          {t('reference.add')}
        </Button>
      </div>
    </Stack>
  );
}

function Item({
  index,
  session,
  form,
}: {
  index: number;
  session: SessionKind;
  form: UseFormReturnType<Draft>;
}) {
  const { t } = useTranslation('contacts');
  const field = (name: string) => form.getInputProps(`items.${index}.${name}` as never);
  const kinds =
    session === 'roundTable'
      ? CATEGORIES.map((value) => ({ value: value as string, label: t(`category.${value}`) }))
      : PLACES.map((value) => ({ value: value as string, label: t(`place.${value}`) }));
  const { name } = form.values.items[index]!;
  return (
    <fieldset className={css.entry} aria-label={name || t('reference.newItem')}>
      <div className={css.fields}>
        <TextInput label={t('reference.name')} required maxLength={200} {...field('name')} />
        <NativeSelect label={t('reference.kind')} data={kinds} {...field('kind')} />
        <TextInput label={t('reference.needed')} inputMode="numeric" maxLength={3} {...field('needed')} />
        <TextInput className={css.wide} label={t('reference.note')} maxLength={500} {...field('note')} />
        <div className={css.wide}>
          <Button
            variant="subtle"
            color="coral"
            aria-label={t('reference.remove', { name: name || t('reference.newItem') })}
            onClick={() => form.removeListItem('items', index)}
          >
            {t('way.remove')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
