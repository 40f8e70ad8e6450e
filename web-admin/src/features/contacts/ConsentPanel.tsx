import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { DialogActions } from '~/ui/DialogActions';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import css from './Card.module.css';
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
/** The choice of a form that isn't laid in yet. */
const OTHER = '';

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
  const forms = useQuery({
    queryKey: ['contacts', 'consent-forms'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/consent-forms', { signal })),
  });
  const laidIn = forms.data?.items ?? [];
  // The latest form is the one that lies on the table.
  const [asked, setAsked] = useState<string>();
  const chosen = asked ?? laidIn[0]?.version ?? OTHER;
  const known = laidIn.find((f) => f.version === chosen);
  const needed = (value: string) => (value.trim() ? null : t('consent.missing'));
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      givenOn: needed,
      source: needed,
      // Of a form that is laid in, its version is all that is sent.
      textVersion: (value) => (known ? null : needed(value)),
      text: (value) => (known ? null : needed(value)),
    },
  });
  const record = useCommand({
    run: ({ collector, text, textVersion, ...rest }: typeof EMPTY, key) =>
      body(
        api.POST('/api/v1/contacts/people/{personId}/consents', {
          params: { path: { personId: person.id } },
          body: {
            ...rest,
            ...(known ? { textVersion: known.version } : { textVersion, text }),
            collector: collector || undefined,
          },
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
        {laidIn.length > 0 && (
          <NativeSelect
            label={t('consent.form')}
            value={chosen}
            onChange={(e) => setAsked(e.currentTarget.value)}
            data={[
              ...laidIn.map((f) => ({ value: f.version, label: f.version })),
              { value: OTHER, label: t('consent.otherForm') },
            ]}
          />
        )}
        {known ? (
          <details>
            <summary>{t('consent.showText')}</summary>
            <div className={css.note}>{known.text}</div>
          </details>
        ) : (
          <>
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
          </>
        )}
        <TextInput
          label={t('consent.collector')}
          description={t('consent.collectorHint')}
          {...field('collector')}
        />
        <FormProblem error={record.error} shown={Object.keys(EMPTY)} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={record.isPending}>
            {t('consent.record')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}
