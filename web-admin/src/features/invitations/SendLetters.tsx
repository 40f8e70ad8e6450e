import { Button, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import type { Row } from './queries';
import css from './SendLetters.module.css';

/** Sends to everyone chosen and not sent yet: the letter is shown first, the count is confirmed. */
export function SendLetters({ eventId, rows }: { eventId: string; rows: Row[] }) {
  const { t } = useTranslation('invitations');
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const waiting = rows.filter((r) => r.stage === 'planned');
  const letters = waiting.filter((r) => r.hasEmail).length;
  const byPhone = waiting.length - letters;
  const first = (waiting.find((r) => r.hasEmail) ?? waiting[0])?.id;
  const send = useCommand({
    inline: true,
    run: (ids: string[], key) =>
      body(
        api.POST('/api/v1/invitations/send', {
          body: { eventId, invitationIds: ids, expectedCount: ids.length },
          headers: by(key),
        }),
      ),
    onSuccess: (sent) => {
      setAsking(false);
      notifyDone(
        [
          t('send.done', { count: sent.queued }),
          sent.byPhone > 0 ? t('send.byPhone', { count: sent.byPhone }) : '',
        ].join(' '),
      );
      return queryClient.invalidateQueries({ queryKey: ['invitations'] });
    },
  });
  const letter = useQuery({
    queryKey: ['invitations', 'letter', first],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/v1/invitations/{invitationId}/letter', {
          params: { path: { invitationId: first! } },
          signal,
        }),
      ),
    enabled: asking && first !== undefined,
  });
  const action = letters > 0 ? t('send.open', { count: letters }) : t('send.toPhone');
  return (
    <>
      {waiting.length > 0 && (
        <Button leftSection={<Send size={18} aria-hidden />} onClick={() => setAsking(true)}>
          {action}
        </Button>
      )}
      <ConfirmSend
        opened={asking}
        onClose={() => setAsking(false)}
        title={action}
        action={action}
        busy={send.isPending}
        onConfirm={() => send.mutate(waiting.map((r) => r.id))}
      >
        <Stack gap="sm">
          {byPhone > 0 && <Text>{t('send.byPhone', { count: byPhone })}</Text>}
          {letters > 0 && <Text>{t('send.warning')}</Text>}
          {letter.data && letters > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it
            <section className={css.letter} aria-label={t('send.preview')} tabIndex={0}>
              <Text fw={600}>{t('send.subject', { subject: letter.data.subject })}</Text>
              <Text size="sm" className={css.words}>
                {letter.data.text}
              </Text>
            </section>
          )}
          <FormProblem error={send.error} />
        </Stack>
      </ConfirmSend>
    </>
  );
}
