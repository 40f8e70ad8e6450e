import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { PersonSelect } from './PersonSelect';
import { seatsFit } from './planForm';
import { type RegionVenue, VENUE_KINDS, type VenueKind } from './queries';

interface Values {
  name: string;
  kind: VenueKind;
  address: string;
  room: string;
  capacity: string;
  howToGetIn: string;
  contactId: string;
}
const bodyOf = (v: Values) => ({
  name: v.name.trim(),
  kind: v.kind,
  address: v.address.trim(),
  room: v.room.trim() || null,
  capacity: v.capacity ? Number(v.capacity) : null,
  howToGetIn: v.howToGetIn.trim() || null,
  contactId: v.contactId || null,
});
const SHOWN = ['name', 'address', 'room', 'capacity', 'howToGetIn'];

/** A new venue of the region, or one that is changed; public events keep the copy that they have. */
export function VenueDialog({ venue, onClose }: { venue?: RegionVenue; onClose: () => void }) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  // The version that this dialog was opened on.
  const [base] = useState(venue);
  const need = (value: string) => (value.trim() ? null : t('plan.required'));
  const form = useForm<Values>({
    initialValues: {
      name: base?.name ?? '',
      kind: base?.kind ?? 'authority',
      address: base?.address ?? '',
      room: base?.room ?? '',
      capacity: base?.capacity ? String(base.capacity) : '',
      howToGetIn: base?.howToGetIn ?? '',
      contactId: base?.contactId ?? '',
    },
    validate: {
      name: need,
      address: need,
      capacity: (value) => (value && !seatsFit(value) ? t('plan.number') : null),
    },
  });
  const save = useCommand({
    run: (v: Values, key) =>
      base
        ? body(
            api.PUT('/api/v1/events/venues/{venueId}', {
              params: { path: { venueId: base.id }, header: ifMatch(`"${base.version}"`) },
              body: bodyOf(v),
            }),
          )
        : body(api.POST('/api/v1/events/venues', { body: bodyOf(v), headers: by(key) })),
    onSuccess: () => {
      notifyDone(t('venues.saved'));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['events', 'venues'] });
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(base ? 'venues.editTitle' : 'venues.addTitle')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <TextInput data-autofocus label={t('plan.name')} maxLength={300} {...form.getInputProps('name')} />
          <NativeSelect
            label={t('plan.kind')}
            data={VENUE_KINDS.map((value) => ({ value, label: t(`plan.kinds.${value}`) }))}
            {...form.getInputProps('kind')}
          />
          <TextInput
            label={t('plan.address')}
            autoComplete="off"
            maxLength={500}
            {...form.getInputProps('address')}
          />
          <TextInput label={t('plan.room')} maxLength={200} {...form.getInputProps('room')} />
          <TextInput label={t('plan.capacity')} inputMode="numeric" {...form.getInputProps('capacity')} />
          <Textarea
            label={t('venues.howToGetIn')}
            description={t('venues.howToGetInHint')}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('howToGetIn')}
          />
          <PersonSelect
            label={t('venues.contact')}
            value={form.values.contactId}
            onChange={(id) => form.setFieldValue('contactId', id)}
          />
          <FormProblem error={save.error} shown={SHOWN} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('form.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {ui('form.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
