import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { currentRegion } from '~/lib/current';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { regionsQuery } from '~/lib/session';
import { DialogActions } from '~/ui/DialogActions';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { Pick } from '~/ui/Pick';
import { PanelFrame, type PanelProps } from './PersonPanel';

/** Offers another region a copy of the contact; its manager takes it over or not. */
export function OfferPanel({ opened, ...props }: PanelProps) {
  const { t } = useTranslation('contacts');
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('share.title')}>
      <Offering {...props} />
    </PanelFrame>
  );
}

function Offering({ person, onClose }: Omit<PanelProps, 'opened'>) {
  const { t, i18n } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const english = i18n.language === 'en';
  const regions = (useQuery(regionsQuery).data ?? [])
    .filter((r) => r.active && r.code !== currentRegion())
    .map((r) => ({ value: r.code, label: english ? r.nameEn : r.name }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  const form = useForm({
    initialValues: { toRegion: '', note: '' },
    validate: { toRegion: (value) => (value ? null : t('share.regionMissing')) },
  });
  const offer = useCommand({
    run: ({ toRegion, note }: { toRegion: string; note: string }, key) =>
      body(
        api.POST('/api/v1/contacts/people/{personId}/offers', {
          params: { path: { personId: person.id } },
          body: { toRegion, note: note || undefined },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      notifyDone(t('share.done'));
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => offer.mutate(values))}>
      <Stack>
        <Text>{t('share.text')}</Text>
        <Pick
          label={t('share.region')}
          required
          options={regions}
          nothing={ui('region.none')}
          value={form.values.toRegion || null}
          error={form.errors.toRegion as string}
          onChange={(code) => form.setFieldValue('toRegion', code ?? '')}
        />
        <Textarea label={t('share.note')} rows={3} maxLength={500} {...form.getInputProps('note')} />
        <FormProblem error={offer.error} shown={['toRegion', 'note']} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={offer.isPending}>
            {t('share.send')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}
