import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { PanelFrame, type PanelProps } from './PersonPanel';

type Purpose = components['schemas']['ConsentPurpose'];
const PURPOSES: Purpose[] = ['processing', 'mailing', 'photo', 'publishing'];
const EMPTY = {
  purpose: 'processing' as Purpose,
  givenOn: '',
  textVersion: '',
  source: '',
  text: '',
  collector: '',
};
const NEEDED = ['givenOn', 'textVersion', 'source', 'text'] as const;

/** A consent given for one purpose, as a document of its own. */
export function ConsentPanel({ opened, ...props }: PanelProps) {
  const { t } = useTranslation('contacts');
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('consent.record')}>
      <Recording {...props} />
    </PanelFrame>
  );
}

function Recording({ person, onClose }: Omit<PanelProps, 'opened'>) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: EMPTY,
    validate: Object.fromEntries(
      NEEDED.map((n) => [n, (value: string) => (value.trim() ? null : t('consent.missing'))]),
    ),
  });
  const record = useCommand({
    run: ({ collector, ...rest }: typeof EMPTY, key) =>
      body(
        api.POST('/api/v1/contacts/people/{personId}/consents', {
          params: { path: { personId: person.id } },
          body: { ...rest, collector: collector || undefined },
          headers: by(key),
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
      notifyDone(t('consent.recorded'));
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  const field = (name: keyof typeof EMPTY) => ({ key: form.key(name), ...form.getInputProps(name) });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => record.mutate(values))}>
      <Stack>
        <NativeSelect
          label={t('consent.purposeLabel')}
          data={PURPOSES.map((value) => ({ value, label: t(`consent.purpose.${value}`) }))}
          {...field('purpose')}
        />
        <TextInput type="date" label={t('consent.givenOn')} required {...field('givenOn')} />
        <TextInput
          label={t('consent.source')}
          description={t('consent.sourceHint')}
          required
          maxLength={500}
          {...field('source')}
        />
        <TextInput
          label={t('consent.textVersion')}
          description={t('consent.textVersionHint')}
          required
          maxLength={50}
          {...field('textVersion')}
        />
        <Textarea
          label={t('consent.text')}
          description={t('consent.textHint')}
          required
          rows={4}
          maxLength={20000}
          {...field('text')}
        />
        <TextInput
          label={t('consent.collector')}
          description={t('consent.collectorHint')}
          {...field('collector')}
        />
        <FormProblem error={record.error} shown={Object.keys(EMPTY)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={record.isPending}>
            {t('consent.record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
