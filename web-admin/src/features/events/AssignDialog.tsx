import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import type { Versioned } from '~/lib/versioned';
import { ChangeDialog, useDialogChange } from './ChangeDialog';
import { PersonSelect } from './PersonSelect';
import { type Step, type Steps, stepsQuery } from './queries';

const CONTACT = 'contact';
interface Values {
  /** Empty: the manager; «contact»: `personId`; otherwise an account. */
  who: string;
  personId: string;
}

/** Says who sees to a step (F02). */
export function AssignDialog({
  eventId,
  step,
  base: shown,
  onClose,
}: {
  eventId: string;
  step: Step;
  base: Versioned<Steps>;
  onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const [base] = useState(shown);
  const form = useForm<Values>({
    initialValues: {
      who: step.responsible?.personId ? CONTACT : (step.responsible?.accountId ?? ''),
      personId: step.responsible?.personId ?? '',
    },
    validate: {
      personId: (id, { who }) => (who === CONTACT && !id ? t('steps.assignPersonMissing') : null),
    },
  });
  const mine = (steps: Steps) => steps.steps.find((s) => s.number === step.number)?.responsible;
  const asked = (v: Values) => ({
    accountId: v.who && v.who !== CONTACT ? v.who : null,
    personId: v.who === CONTACT ? v.personId : null,
  });
  const change = useDialogChange<Steps, Values>({
    read: () => queryClient.fetchQuery({ ...stepsQuery(eventId), staleTime: 0 }),
    write: (v, etag) =>
      api.PUT('/api/v1/events/public-events/{eventId}/steps/{number}/responsible', {
        params: { path: { eventId, number: step.number }, header: { 'If-Match': etag } },
        body: asked(v),
      }),
    part: mine,
    reached: (steps, v) => {
      const [now, wanted] = [mine(steps), asked(v)];
      return (now?.accountId ?? null) === wanted.accountId && (now?.personId ?? null) === wanted.personId;
    },
    done: t('steps.assigned'),
    setErrors: form.setErrors,
    onClose,
  });
  const named = (who: string) =>
    who === CONTACT
      ? t('steps.assignContact')
      : (base.data.team.find((a) => a.id === who)?.name ?? t('steps.assignManager'));
  return (
    <ChangeDialog
      title={t('steps.assignTitle', { number: step.number })}
      action={t('steps.assignSave')}
      change={change}
      onSubmit={form.onSubmit((values) => change.save(values, base))}
      shown={['personId', 'accountId']}
      mine={(v) => named(v.who)}
      theirs={(steps) => {
        const now = mine(steps);
        return named(now?.personId ? CONTACT : (now?.accountId ?? ''));
      }}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('steps.assignWho')}
        data={['', ...base.data.team.map((a) => a.id), CONTACT].map((value) => ({
          value,
          label: named(value),
        }))}
        {...form.getInputProps('who')}
      />
      {form.values.who === CONTACT && (
        <PersonSelect
          label={t('steps.assignPerson')}
          value={form.values.personId}
          onChange={(id) => form.setFieldValue('personId', id)}
        />
      )}
    </ChangeDialog>
  );
}
