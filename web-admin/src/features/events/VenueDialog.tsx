import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, by, ifMatch } from '~/lib/api';
import { ChangeDialog, useDialogChange } from './ChangeDialog';
import { PersonSelect } from './PersonSelect';
import { NO_VENUE, seatsFit, venueBody, venueFields } from './planForm';
import { type RegionVenue, VENUE_KINDS, venuesQuery } from './queries';
import { personLine, venueLines } from './sides';

type Values = ReturnType<typeof valuesOf>;
/** Undefined: there is none yet. */
type Stored = RegionVenue | undefined;

const valuesOf = (venue: Stored) => ({
  ...(venue ? venueFields(venue) : NO_VENUE),
  contactId: venue?.contactId ?? '',
});
const bodyOf = (v: Values) => ({ ...venueBody(v), contactId: v.contactId || null });
const SHOWN = ['name', 'address', 'room', 'capacity', 'howToGetIn'];

/** A new venue of the region, or one that is changed; public events keep the copy that they have. */
export function VenueDialog({ venue, onClose }: { venue?: RegionVenue; onClose: () => void }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  // The version that this dialog was opened on.
  const [base] = useState(venue);
  const versioned = (data: Stored) => ({ data, etag: `"${data?.version ?? 0}"` });
  const need = (value: string) => (value.trim() ? null : t('plan.required'));
  const form = useForm<Values>({
    initialValues: valuesOf(base),
    validate: {
      name: need,
      address: need,
      capacity: (value) => (value && !seatsFit(value) ? t('plan.number') : null),
    },
  });
  const change = useDialogChange<Stored, Values>({
    read: async () => {
      const { items } = await queryClient.fetchQuery({ ...venuesQuery, staleTime: 0 });
      return versioned(items.find((v) => v.id === base?.id));
    },
    write: (v, etag, key) =>
      base
        ? api.PUT('/api/v1/events/venues/{venueId}', {
            params: { path: { venueId: base.id }, header: ifMatch(etag) },
            body: bodyOf(v),
          })
        : api.POST('/api/v1/events/venues', { body: bodyOf(v), headers: by(key) }),
    part: valuesOf,
    reached: (stored, v) => JSON.stringify(bodyOf(valuesOf(stored))) === JSON.stringify(bodyOf(v)),
    done: t('venues.saved'),
    setErrors: form.setErrors,
    onClose,
  });
  const told = (v: Values) => [...venueLines(t, v), personLine(t('venues.contact'), v.contactId)];
  return (
    <ChangeDialog
      title={t(base ? 'venues.editTitle' : 'venues.addTitle')}
      action={t('venues.save')}
      change={change}
      onSubmit={form.onSubmit((values) => change.save(values, versioned(base)))}
      shown={SHOWN}
      mine={told}
      theirs={(stored) => told(valuesOf(stored))}
      onClose={onClose}
    >
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
        maxLength={300}
        {...form.getInputProps('howToGetIn')}
      />
      <PersonSelect
        label={t('venues.contact')}
        value={form.values.contactId}
        onChange={(id) => form.setFieldValue('contactId', id)}
      />
    </ChangeDialog>
  );
}
