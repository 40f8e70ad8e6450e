import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { Conflict412 } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { type Step, type Steps, stepsQuery } from './queries';
import { useVersionedChange, type Versioned } from './useVersionedChange';

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
  const change = useVersionedChange<Steps, Values>({
    read: () => queryClient.fetchQuery({ ...stepsQuery(eventId), staleTime: 0 }),
    write: ({ status, note }, etag) =>
      api.PUT('/api/v1/events/public-events/{eventId}/steps/{number}', {
        params: { path: { eventId, number: step.number }, header: { 'If-Match': etag } },
        body: { status: status || null, note: note.trim() || null },
      }),
    same: (a, b) => JSON.stringify(mine(a)) === JSON.stringify(mine(b)),
    onSaved: () => {
      notifyDone(t('steps.saved'));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['events'] });
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
  });
  const word = (status: Values['status']) => (status ? ui(`status.${status}`) : t('steps.byFacts'));
  return (
    <>
      <Modal
        opened={!change.conflict}
        onClose={onClose}
        title={t('steps.markTitle', { number: step.number, title: step.title })}
        closeButtonProps={{ 'aria-label': ui('form.close') }}
      >
        <form noValidate onSubmit={form.onSubmit((values) => change.save(values, base))}>
          <Stack>
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
            <FormProblem error={change.error} shown={['status', 'note']} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {ui('form.cancel')}
              </Button>
              <Button type="submit" loading={change.isPending}>
                {t('steps.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
      {change.conflict && (
        <Conflict412
          error={change.conflictError}
          mine={`${t('steps.conflictStatus', { status: word(change.conflict.mine.status) })}\n${change.conflict.mine.note}`}
          theirs={told(mine(change.conflict.theirs.data))}
          onKeepMine={change.keepMine}
          onTakeTheirs={onClose}
          onClose={change.close}
        />
      )}
    </>
  );

  function told(their: Step | undefined) {
    const notes = their?.evidence.map((e) => e.text).join('\n') ?? '';
    return their ? `${t('steps.conflictStatus', { status: word(their.status) })}\n${notes}` : '';
  }
}
