import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import type { Versioned } from '~/lib/versioned';
import { ChangeDialog, useDialogChange } from './ChangeDialog';
import { PersonSelect } from './PersonSelect';
import { type PlanValues, seatsFit, venueBody, venueFields } from './planForm';
import { eventQuery, FORMATS, type PublicEvent } from './queries';
import { line, personLine, venueLines } from './sides';
import { VenueFields } from './VenueFields';

type Values = Pick<PlanValues, 'topic' | 'purpose' | 'venue'> & {
  format: PlanValues['roundTable']['format'];
  leaderId: string;
  moderatorId: string;
};
/** Takes a leader or moderator away. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const valuesOf = ({ topic, purpose, venue, roundTable }: PublicEvent): Values => ({
  topic,
  purpose,
  venue: venueFields(venue),
  format: roundTable.format,
  leaderId: roundTable.leaderId ?? '',
  moderatorId: roundTable.moderatorId ?? '',
});

/** Corrects words, place and people of a public event. */
export function EditDialog({
  eventId,
  shown,
  onClose,
}: {
  eventId: string;
  shown: Versioned<PublicEvent>;
  onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [base] = useState(shown);
  const need = (value: string) => (value.trim() ? null : t('plan.required'));
  const form = useForm<Values>({
    initialValues: valuesOf(base.data),
    validate: {
      topic: need,
      purpose: need,
      venue: {
        name: need,
        address: need,
        capacity: (value) => (value && !seatsFit(value) ? t('plan.number') : null),
      },
    },
  });
  const change = useDialogChange<PublicEvent, Values>({
    read: () => queryClient.fetchQuery({ ...eventQuery(eventId), staleTime: 0 }),
    write: (v, etag) =>
      api.PATCH('/api/v1/events/public-events/{eventId}', {
        params: { path: { eventId }, header: { 'If-Match': etag } },
        body: {
          topic: v.topic.trim(),
          purpose: v.purpose.trim(),
          venue: venueBody(v.venue),
          format: v.format,
          leaderId: v.leaderId || NOBODY,
          moderatorId: v.moderatorId || NOBODY,
        },
      }),
    part: valuesOf,
    reached: (event, v) => JSON.stringify(valuesOf(event)) === JSON.stringify(v),
    done: t('program.saved'),
    setErrors: form.setErrors,
    onClose,
  });
  const told = (v: Values) => [
    line(t('plan.topic'), v.topic),
    line(t('plan.purpose'), v.purpose),
    line(t('plan.format'), t(`plan.formats.${v.format}`)),
    personLine(t('program.leader'), v.leaderId),
    personLine(t('program.moderator'), v.moderatorId),
    ...venueLines(t, v.venue),
  ];
  return (
    <ChangeDialog
      title={t('program.editTitle')}
      action={ui('form.save')}
      size="lg"
      change={change}
      onSubmit={form.onSubmit((values) => change.save(values, base))}
      shown={['topic', 'purpose', 'venue.name', 'venue.address', 'venue.capacity', 'venue.howToGetIn']}
      mine={told}
      theirs={(event) => told(valuesOf(event))}
      onClose={onClose}
    >
      <TextInput data-autofocus label={t('plan.topic')} maxLength={300} {...form.getInputProps('topic')} />
      <Textarea
        label={t('plan.purpose')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('purpose')}
      />
      <NativeSelect
        label={t('plan.format')}
        data={FORMATS.map((value) => ({ value, label: t(`plan.formats.${value}`) }))}
        {...form.getInputProps('format')}
      />
      <PersonSelect
        label={t('program.leader')}
        value={form.values.leaderId}
        onChange={(id) => form.setFieldValue('leaderId', id)}
      />
      <PersonSelect
        label={t('program.moderator')}
        value={form.values.moderatorId}
        onChange={(id) => form.setFieldValue('moderatorId', id)}
      />
      <VenueFields form={form as never} />
    </ChangeDialog>
  );
}
