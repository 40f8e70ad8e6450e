import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import { useFormat } from '~/lib/useFormat';
import type { Versioned } from '~/lib/versioned';
import { ChangeDialog, useDialogChange } from './ChangeDialog';
import { hours } from './clock';
import { eventQuery, type PublicEvent } from './queries';
import { NO_REASON, type Reason, ReasonFields, reasonBody, useReasonComplaints } from './ReasonFields';
import { line } from './sides';
import { WhoIsTold } from './WhoIsTold';

interface Props {
  eventId: string;
  shown: Versioned<PublicEvent>;
  onClose: () => void;
}

const PATHS = {
  cancel: '/api/v1/events/public-events/{eventId}/cancel',
  postpone: '/api/v1/events/public-events/{eventId}/postpone',
  restore: '/api/v1/events/public-events/{eventId}/restore',
} as const;

/** What the decision is about: whether it takes place, and when. */
const partOf = ({ state, roundTable, discussion }: PublicEvent) => [
  state === 'cancelled' || state === 'postponed' ? state : 'on',
  [roundTable.date, roundTable.start, roundTable.end],
  [discussion.date, discussion.start, discussion.end],
];

/** Changes whether a public event takes place, with a reason. */
function ReasonDialog({ eventId, shown, onClose, kind }: Props & { kind: keyof typeof PATHS }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const [base] = useState(shown);
  const format = useFormat(base.data.zoneId);
  const form = useForm<Reason>({ initialValues: NO_REASON, validate: useReasonComplaints() });
  const change = useDialogChange<PublicEvent, Reason>({
    read: () => queryClient.fetchQuery({ ...eventQuery(eventId), staleTime: 0 }),
    write: (values, etag, key) =>
      api.POST(PATHS[kind], {
        params: { path: { eventId }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
        body: reasonBody(values),
      }),
    part: partOf,
    // Whoever did the same gave a reason of their own: both are shown.
    reached: () => false,
    done: t(`change.${kind}.done`),
    setErrors: form.setErrors,
    onClose,
  });
  const about = (event: PublicEvent, state: string, reason: string | null | undefined) => [
    line(t('list.state'), state),
    ...([event.roundTable, event.discussion] as const).map((s, i) =>
      line(
        t(i === 0 ? 'plan.session1' : 'plan.session2'),
        `${format.date(s.date)}, ${hours(s.date, s.start, s.end, format.language, event.zoneId)}`,
      ),
    ),
    line(t('program.reason'), reason),
  ];
  return (
    <ChangeDialog
      title={t(`change.${kind}.title`)}
      action={t(`change.${kind}.submit`)}
      leave={t('change.keep')}
      danger={kind === 'cancel'}
      change={change}
      onSubmit={form.onSubmit((values) => change.save(values, base))}
      shown={['reason', 'toInvitees']}
      mine={({ reason }) => about(base.data, t(`change.${kind}.becomes`), reason)}
      theirs={(event) => about(event, t(`state.${event.state}`), event.cancelReason ?? event.postponeReason)}
      onClose={onClose}
    >
      <Text>{t(`change.${kind}.lead`)}</Text>
      <WhoIsTold eventId={eventId} takesPlace={kind === 'restore'} />
      <ReasonFields form={form} focus />
    </ChangeDialog>
  );
}

export const CancelDialog = (props: Props) => <ReasonDialog kind="cancel" {...props} />;

export const PostponeDialog = (props: Props) => <ReasonDialog kind="postpone" {...props} />;

export const RestoreDialog = (props: Props) => <ReasonDialog kind="restore" {...props} />;
