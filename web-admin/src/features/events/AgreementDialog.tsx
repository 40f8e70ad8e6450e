import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import { useFormat } from '~/lib/useFormat';
import type { Versioned } from '~/lib/versioned';
import { ChangeDialog, useDialogChange } from './ChangeDialog';
import { today } from './clock';
import { PersonSelect } from './PersonSelect';
import { eventQuery, type PublicEvent, type VenueStatus } from './queries';
import { line, personLine } from './sides';

const STATUSES: readonly VenueStatus[] = ['agreed', 'requested', 'refused'];
interface Values {
  status: VenueStatus;
  on: string;
  personId: string;
  letterNumber: string;
}

/** Records whom the manager asked for the room and what they answered (F11). */
export function AgreementDialog({
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
  const [base] = useState(shown);
  const now = today(base.data.zoneId);
  const format = useFormat(base.data.zoneId);
  const before = base.data.agreement;
  const form = useForm<Values>({
    initialValues: {
      status: before ? 'agreed' : 'requested',
      on: now,
      personId: before?.personId ?? '',
      letterNumber: '',
    },
    validate: {
      on: (on) => (!on ? t('agreement.onMissing') : on > now ? t('agreement.future') : null),
    },
  });
  const change = useDialogChange<PublicEvent, Values>({
    read: () => queryClient.fetchQuery({ ...eventQuery(eventId), staleTime: 0 }),
    write: (v, etag, key) =>
      api.POST('/api/v1/events/public-events/{eventId}/venue-agreement', {
        params: { path: { eventId }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
        body: {
          status: v.status,
          on: v.on,
          personId: v.personId || null,
          letterNumber: v.letterNumber.trim() || null,
        },
      }),
    part: (event) => [event.agreement, event.venue, event.date],
    reached: (event, v) =>
      Boolean(event.agreement?.holds) &&
      event.agreement?.status === v.status &&
      (event.agreement.answeredOn ?? event.agreement.askedOn) === v.on &&
      (event.agreement.letterNumber ?? '') === v.letterNumber.trim(),
    done: t('agreement.saved'),
    setErrors: form.setErrors,
    onClose,
  });
  // An answer is given for a place and a day: another one changes what it means.
  const said = (
    { venue, date }: PublicEvent,
    status: VenueStatus | undefined,
    on: string | null | undefined,
    personId: string | null | undefined,
    letter: string | null | undefined,
  ) => [
    line(t('plan.name'), venue.name),
    line(t('plan.date'), format.date(date)),
    line(t('agreement.what'), status && t(`agreement.status.${status}`)),
    line(t('agreement.on'), on && format.date(on)),
    personLine(t('agreement.with'), personId),
    line(t('agreement.letter'), letter),
  ];
  return (
    <ChangeDialog
      title={t('agreement.dialog')}
      action={t('agreement.save')}
      change={change}
      onSubmit={form.onSubmit((values) => change.save(values, base))}
      shown={['on', 'letterNumber']}
      mine={(v) => said(base.data, v.status, v.on, v.personId, v.letterNumber)}
      theirs={(event) => {
        const a = event.agreement;
        return said(event, a?.status, a?.answeredOn ?? a?.askedOn, a?.personId, a?.letterNumber);
      }}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('agreement.what')}
        data={STATUSES.map((value) => ({ value, label: t(`agreement.status.${value}`) }))}
        {...form.getInputProps('status')}
      />
      <TextInput type="date" label={t('agreement.on')} max={now} {...form.getInputProps('on')} />
      <PersonSelect
        label={t('agreement.with')}
        value={form.values.personId}
        onChange={(id) => form.setFieldValue('personId', id)}
      />
      <TextInput
        label={t('agreement.letter')}
        description={t('agreement.letterHint')}
        autoComplete="off"
        maxLength={50}
        {...form.getInputProps('letterNumber')}
      />
    </ChangeDialog>
  );
}
