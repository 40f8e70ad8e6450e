import { Button, Checkbox, Drawer, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { useDraft } from './useDraft';
import { type Category, participantsKey } from './useSessions';

interface Props {
  sessionId: string;
  /** What was searched for and not found: most likely the surname. */
  startWith: string;
  opened: boolean;
  onClose: () => void;
  onAdded: () => void;
}

const EMPTY = { fullName: '', phone: '', organization: '', position: '', category: '', consent: false };

/** Somebody came without an invitation: written in within seconds (F54). */
export function WalkInPanel({ sessionId, startWith, opened, onClose, onAdded }: Props) {
  const { t } = useTranslation('sessions');
  const { options } = useCategories();
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const draft = useDraft(`walk-in.${sessionId}`, EMPTY);
  const add = useCommand({
    run: (form: typeof EMPTY, key) =>
      body(
        api.POST('/api/v1/sessions/{sessionId}/walk-ins', {
          params: { path: { sessionId } },
          body: {
            fullName: form.fullName.trim(),
            phone: form.phone.trim() || null,
            organization: form.organization.trim() || null,
            position: form.position.trim() || null,
            category: (form.category || null) as Category | null,
            consent: form.consent,
          },
          headers: by(key),
        }),
      ),
    onSuccess: (_, form) => {
      notifyDone(t('walkIn.done', { name: form.fullName.trim() }));
      draft.forget();
      queryClient.invalidateQueries({ queryKey: participantsKey(sessionId) });
      onAdded();
      onClose();
    },
    inline: true,
  });
  const { value: form, typed, change } = draft;
  useEffect(() => {
    if (opened && !typed && startWith && !/\d/.test(startWith))
      change({ ...EMPTY, fullName: startWith.trim() });
  }, [opened, typed, startWith, change]);

  const errors = add.error ? fieldErrors(problemOf(add.error)) : {};
  const text = (name: 'fullName' | 'phone' | 'organization' | 'position') => ({
    label: t(`walkIn.${name}`),
    value: form[name],
    error: errors[name],
    onChange: (e: { currentTarget: { value: string } }) => change({ ...form, [name]: e.currentTarget.value }),
  });
  const send = (e: FormEvent) => {
    e.preventDefault();
    add.mutate(form);
  };
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title={t('walkIn.title')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          <TextInput
            size="lg"
            styles={{ label: { fontSize: '1rem' } }}
            required
            data-autofocus
            autoComplete="off"
            {...text('fullName')}
          />
          <TextInput
            size="lg"
            styles={{ label: { fontSize: '1rem' } }}
            type="tel"
            autoComplete="off"
            {...text('phone')}
          />
          <TextInput autoComplete="off" {...text('organization')} />
          <TextInput autoComplete="off" {...text('position')} />
          <NativeSelect
            label={t('walkIn.category')}
            value={form.category}
            onChange={(e) => change({ ...form, category: e.currentTarget.value })}
            data={[{ value: '', label: t('walkIn.noCategory') }, ...options]}
          />
          <Checkbox
            label={t('walkIn.consent')}
            description={t('walkIn.consentText')}
            checked={form.consent}
            error={errors.consent}
            onChange={(e) => change({ ...form, consent: e.currentTarget.checked })}
          />
          <FormProblem
            error={add.error}
            shown={['fullName', 'phone', 'organization', 'position', 'consent']}
          />
          <Button type="submit" size="lg" loading={add.isPending}>
            {t('walkIn.save')}
          </Button>
        </Stack>
      </form>
    </Drawer>
  );
}
