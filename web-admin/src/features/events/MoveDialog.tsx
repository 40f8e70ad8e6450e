import { Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import { useFormat } from '~/lib/useFormat';
import type { Versioned } from '~/lib/versioned';
import { ChangeDialog, useDialogChange } from './ChangeDialog';
import { hours, short, today } from './clock';
import { HoursFields } from './HoursFields';
import { dayComplaints, hoursBody, hoursComplaints, secondBody, secondDay } from './planForm';
import { eventQuery, type PublicEvent } from './queries';
import { NO_REASON, type Reason, ReasonFields, reasonBody, useReasonComplaints } from './ReasonFields';
import { line } from './sides';
import { WhoIsTold } from './WhoIsTold';

const valuesOf = (event: PublicEvent) => ({
  date: event.roundTable.date,
  roundTable: {
    start: short(event.roundTable.start),
    end: short(event.roundTable.end),
    format: event.roundTable.format,
  },
  discussion: {
    start: short(event.discussion.start),
    end: short(event.discussion.end),
    date: secondDay(event),
  },
});
type Values = ReturnType<typeof valuesOf> & Reason;

/** Moves a public event to another day or other hours (F15). */
export function MoveDialog({
  eventId,
  shown,
  onClose,
}: {
  eventId: string;
  shown: Versioned<PublicEvent>;
  onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const complaints = useReasonComplaints();
  const [base] = useState(shown);
  const zone = base.data.zoneId;
  const format = useFormat(zone);
  const form = useForm<Values>({
    initialValues: { ...valuesOf(base.data), ...NO_REASON },
    validate: (v) => ({
      ...Object.fromEntries(Object.entries(hoursComplaints(v)).map(([f, why]) => [f, t(`plan.${why}`)])),
      ...Object.fromEntries(
        Object.entries(dayComplaints(v, today(zone))).map(([f, why]) => [f, t(`plan.${why}`)]),
      ),
      ...(v.date ? {} : { date: t('plan.required') }),
      ...complaints(v),
    }),
  });
  const change = useDialogChange<PublicEvent, Values>({
    read: () => queryClient.fetchQuery({ ...eventQuery(eventId), staleTime: 0 }),
    write: (v, etag, key) =>
      api.POST('/api/v1/events/public-events/{eventId}/move', {
        params: { path: { eventId }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
        body: {
          date: v.date,
          roundTable: hoursBody(v.roundTable),
          discussion: secondBody(v),
          ...reasonBody(v),
        },
      }),
    part: valuesOf,
    reached: (event, { reason, tell, toInvitees, ...v }) =>
      JSON.stringify(valuesOf(event)) === JSON.stringify(v),
    done: t('program.moved'),
    setErrors: form.setErrors,
    onClose,
  });
  const told = (v: ReturnType<typeof valuesOf>) => {
    const on = (day: string, s: { start: string; end: string }) =>
      `${format.date(day)}, ${hours(day, s.start, s.end, format.language, zone)}`;
    return [
      line(t('plan.session1'), on(v.date, v.roundTable)),
      line(t('plan.session2'), on(v.discussion.date || v.date, v.discussion)),
    ];
  };
  return (
    <ChangeDialog
      title={t('program.moveTitle')}
      action={t('program.moveSubmit')}
      change={change}
      onSubmit={form.onSubmit((values) => change.save(values, base))}
      shown={[
        'date',
        'reason',
        'toInvitees',
        'roundTable.end',
        'discussion.end',
        'discussion.start',
        'discussion.date',
      ]}
      mine={told}
      theirs={(event) => told(valuesOf(event))}
      onClose={onClose}
    >
      <Text>{t('program.moveLead')}</Text>
      <WhoIsTold eventId={eventId} takesPlace />
      <TextInput
        data-autofocus
        type="date"
        label={t('plan.date')}
        min={today(zone)}
        {...form.getInputProps('date')}
      />
      <Title order={3}>{t('plan.session1')}</Title>
      <HoursFields form={form as never} session="roundTable" zone={zone} />
      <Title order={3}>{t('plan.session2')}</Title>
      <HoursFields form={form as never} session="discussion" zone={zone} />
      <ReasonFields form={form as never} />
    </ChangeDialog>
  );
}
