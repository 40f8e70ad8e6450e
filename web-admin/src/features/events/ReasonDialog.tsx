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

/** Changes whether a public event takes place, with a reason. */
function ReasonDialog({ eventId, shown, onClose, kind }: Props & { kind: keyof typeof PATHS }) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() ? null : t('program.reasonMissing')) },
  });
  const change = useCommand({
    run: ({ reason }: { reason: string }, key) =>
      body(
        api.POST(PATHS[kind], {
          params: { path: { eventId }, header: { 'If-Match': shown.etag, 'Idempotency-Key': key } },
          body: { reason: reason.trim() },
        }),
      ),
    onSuccess: () => {
      notifyDone(t(`change.${kind}.done`));
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
      title={t(`change.${kind}.title`)}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
        <Stack>
          <Text>{t(`change.${kind}.lead`)}</Text>
          <WhoIsTold eventId={eventId} calls={kind === 'restore'} />
          <Textarea
            data-autofocus
            label={t('program.reason')}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('reason')}
          />
          <FormProblem error={change.error} shown={['reason']} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('change.keep')}
            </Button>
            <Button type="submit" color={kind === 'cancel' ? 'coral' : undefined} loading={change.isPending}>
              {t(`change.${kind}.submit`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

export const CancelDialog = (props: Props) => <ReasonDialog kind="cancel" {...props} />;

export const PostponeDialog = (props: Props) => <ReasonDialog kind="postpone" {...props} />;

export const RestoreDialog = (props: Props) => <ReasonDialog kind="restore" {...props} />;
