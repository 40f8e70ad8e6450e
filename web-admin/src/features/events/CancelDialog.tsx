import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import type { Versioned } from '~/lib/versioned';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import type { PublicEvent } from './queries';

/** Calls a public event off, with a reason; asked for because it can't be taken back. */
export function CancelDialog({
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
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() ? null : t('program.reasonMissing')) },
  });
  const cancel = useCommand({
    run: ({ reason }: { reason: string }, key) =>
      body(
        api.POST('/api/v1/events/public-events/{eventId}/cancel', {
          params: { path: { eventId }, header: { 'If-Match': shown.etag, 'Idempotency-Key': key } },
          body: { reason: reason.trim() },
        }),
      ),
    onSuccess: () => {
      notifyDone(t('program.cancelled'));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['events'] });
    },
    // Changed meanwhile: the newest is shown behind the dialog, and the button then means that one.
    onError: (error) => {
      form.setErrors(fieldErrors(problemOf(error)));
      return queryClient.invalidateQueries({ queryKey: ['events', 'event', eventId] });
    },
    inline: true,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('program.cancelTitle')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => cancel.mutate(values))}>
        <Stack>
          <Text>{t('program.cancelLead')}</Text>
          <Textarea
            data-autofocus
            label={t('program.reason')}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('reason')}
          />
          <FormProblem error={cancel.error} shown={['reason']} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('program.keep')}
            </Button>
            <Button type="submit" color="coral" loading={cancel.isPending}>
              {t('program.cancelSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
