import { Checkbox, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

/** Why the day changes: for the house, and if the manager wants it, in words for the invitees (F15). */
export interface Reason {
  reason: string;
  tell: boolean;
  toInvitees: string;
}

export const NO_REASON: Reason = { reason: '', tell: false, toInvitees: '' };

export const reasonBody = (v: Reason) => ({
  reason: v.reason.trim(),
  toInvitees: v.tell ? v.toInvitees.trim() : null,
});

/** What is missing, by field. */
export function useReasonComplaints() {
  const { t } = useTranslation('events');
  return (v: Reason) => ({
    reason: v.reason.trim() ? null : t('program.reasonMissing'),
    toInvitees: v.tell && !v.toInvitees.trim() ? t('change.toInviteesMissing') : null,
  });
}

export function ReasonFields({ form, focus }: { form: UseFormReturnType<Reason>; focus?: boolean }) {
  const { t } = useTranslation('events');
  const { reason, tell, toInvitees } = form.values;
  return (
    <>
      <Textarea
        data-autofocus={focus || undefined}
        label={t('program.reason')}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('reason')}
      />
      <Checkbox
        label={t('change.tell')}
        checked={tell}
        onChange={(e) => {
          form.setFieldValue('tell', e.currentTarget.checked);
          if (!toInvitees.trim()) form.setFieldValue('toInvitees', reason.trim().slice(0, 500));
        }}
      />
      {tell && (
        <Textarea
          label={t('change.toInvitees')}
          description={t('change.toInviteesWhere')}
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('toInvitees')}
        />
      )}
    </>
  );
}
