import { Alert, Button, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { VersionedForm } from '~/ui/VersionedForm';
import { PLACES, referenceQuery, SESSIONS, type SessionKind } from './api';
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
  const queryClient = useQueryClient();
  return (
    <VersionedForm<{ items: ReferenceItem[] }, Draft>
      topic="contacts"
      stored={{ items }}
      etag={etag}
      draft="contacts.reference-list"
      of={(stored) => ({ items: stored.items.map(draftOf) })}
      means={(draft) => itemsOf(draft.items)}
      validate={{
        items: {
          name: (value) => (value.trim() ? null : t('reference.nameMissing')),
          needed: (value) => (/^([1-9]\d?|100)$/.test(value) ? null : t('reference.neededWrong')),
        },
      }}
      said={(draft) => draft.items.map((d) => d.name)}
      saved={t('reference.saved')}
      save={(draft) => t('reference.save', { count: draft.items.length })}
      onDone={onDone}
      write={(draft, at) =>
        body(
          api.PUT('/api/v1/contacts/reference-list', {
            params: { header: ifMatch(at) },
            body: { items: itemsOf(draft.items) },
          }),
        )
      }
      read={() => queryClient.fetchQuery({ ...referenceQuery, staleTime: 0 })}
    >
      {(form) => (
        <>
          {SESSIONS.map((session) => (
            <Session key={session} session={session} form={form} />
          ))}
          <Removed items={items} form={form} />
        </>
      )}
    </VersionedForm>
  );
}

/** What goes with the items that were taken out, said before the list is saved. */
function Removed({ items, form }: { items: ReferenceItem[]; form: UseFormReturnType<Draft> }) {
  const { t } = useTranslation('contacts');
  const left = new Set(form.values.items.map((i) => i.id));
  const removed = items.filter((i) => !left.has(i.id));
  return (
    <div role="status">
      {removed.length > 0 && (
        <Alert variant="light" color="coral" title={t('reference.removed', { count: removed.length })}>
          <ul>
            {removed.map((item) => (
              <li key={item.id}>
                {item.name}
                {`: ${item.closedIn > 0 ? t('reference.closedIn', { count: item.closedIn }) : t('reference.closedNowhere')}`}{' '}
                <Button
                  variant="subtle"
                  px="xs"
                  aria-label={t('reference.putBackOf', { name: item.name })}
                  onClick={() => form.insertListItem('items', draftOf(item))}
                >
                  {t('reference.putBack')}
                </Button>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
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
  const { options } = useCategories();
  const field = (name: string) => form.getInputProps(`items.${index}.${name}` as never);
  const kinds =
    session === 'roundTable'
      ? options
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
