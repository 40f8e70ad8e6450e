import { NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import type { Versioned } from '~/lib/versioned';
import { ChangeDialog, useDialogChange } from './ChangeDialog';
import { type Step, type Steps, stepsQuery } from './queries';

interface Props {
  eventId: string;
  step: Step;
  base: Versioned<Steps>;
  onClose: () => void;
}
interface Values {
  /** Empty: follow the facts again. */
  status: Step['status'] | '';
  note: string;
}

/** Sets a step by hand, with the reason (F04). */
export function StepDialog({ eventId, step, base: shown, onClose }: Props) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  // The version that this dialog was opened on; live changes behind it don't move it.
  const [base] = useState(shown);
  const choices: Step['status'][] = [
    'todo',
    'inProgress',
    'done',
    ...(step.number === 7 ? ['notNeeded' as const] : []),
  ];
  const form = useForm<Values>({
    initialValues: { status: step.number === 7 ? 'notNeeded' : 'done', note: '' },
    validate: { note: (note, { status }) => (status && !note.trim() ? t('steps.noteMissing') : null) },
  });
  const mine = (steps: Steps) => steps.steps.find((s) => s.number === step.number);
  const change = useDialogChange<Steps, Values>({
    read: () => queryClient.fetchQuery({ ...stepsQuery(eventId), staleTime: 0 }),
    write: ({ status, note }, etag) =>
      api.PUT('/api/v1/events/public-events/{eventId}/steps/{number}', {
        params: { path: { eventId, number: step.number }, header: { 'If-Match': etag } },
        body: { status: status || null, note: note.trim() || null },
      }),
    part: mine,
    reached: (steps, { status, note }) => {
      const now = mine(steps);
      if (!status) return now?.byHand === false;
      return Boolean(
        now?.byHand && now.status === status && now.evidence.some((e) => e.note === note.trim()),
      );
    },
    done: t('steps.saved'),
    setErrors: form.setErrors,
    onClose,
  });
  const word = (status: Values['status']) => (status ? ui(`status.${status}`) : t('steps.byFacts'));
  return (
    <ChangeDialog
      title={t('steps.markTitle', { number: step.number, title: step.title })}
      action={t('steps.save')}
      change={change}
      onSubmit={form.onSubmit((values) => change.save(values, base))}
      shown={['status', 'note']}
      mine={({ status, note }) => `${t('steps.conflictStatus', { status: word(status) })}\n${note}`}
      theirs={(steps) => told(mine(steps))}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('steps.status')}
        data={[
          ...choices.map((value) => ({ value, label: word(value) })),
          ...(step.byHand ? [{ value: '', label: word('') }] : []),
        ]}
        {...form.getInputProps('status')}
      />
      <Textarea
        label={t('steps.note')}
        description={t('steps.noteHint')}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </ChangeDialog>
  );

  function told(their: Step | undefined) {
    const notes = their?.evidence.map((e) => e.text).join('\n') ?? '';
    return their ? `${t('steps.conflictStatus', { status: word(their.status) })}\n${notes}` : '';
  }
}
