import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useFormat } from '~/lib/useFormat';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { notifyDone } from '~/ui/notify';

type Guest = components['schemas']['GetSignOffGuest'];

interface Props {
  eventId: string;
  sessionId: string;
  guest: Guest;
  etag: string;
}

/** A co-organiser's own link: to copy, to send by mail, to replace. */
export function GuestLink({ eventId, sessionId, guest, etag }: Props) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { personId, url } = guest;
  const name = guest.fullName ?? '';
  const settle = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['events'] }),
      queryClient.invalidateQueries({ queryKey: ['sessions', 'sign-off', sessionId] }),
    ]);
  const mail = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/sessions/{sessionId}/sign-off/{personId}/letter', {
          params: { path: { sessionId, personId } },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      notifyDone(t('team.coMailed'));
      return settle();
    },
    onError: () => setAsking(false),
  });
  const renew = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/events/public-events/{eventId}/co-organizers/{personId}/link', {
          params: { path: { eventId, personId }, header: { ...ifMatch(etag), ...by(key) } },
        }),
      ),
    onSuccess: () => {
      notifyDone(t('team.coRenewed'));
      return settle();
    },
    onError: settle,
  });
  if (!url) return null;
  return (
    <>
      <TextInput
        label={t('team.coLink', { name })}
        value={url}
        readOnly
        onFocus={(e) => e.currentTarget.select()}
      />
      <Group gap="sm">
        <Button
          variant="default"
          aria-label={t('team.coCopyOf', { name })}
          onClick={() =>
            navigator.clipboard.writeText(url).then(
              () => notifyDone(t('team.coCopied')),
              // Without the permission the link can still be marked by hand.
              () => notifyDone(t('team.coCopyByHand')),
            )
          }
        >
          {t('team.coCopy')}
        </Button>
        {guest.byMail && !guest.letterAt && (
          <Button variant="default" aria-label={t('team.coMailOf', { name })} onClick={() => setAsking(true)}>
            {t('team.coMail')}
          </Button>
        )}
        <Button
          variant="subtle"
          aria-label={t('team.coRenewOf', { name })}
          loading={renew.isPending}
          onClick={() => renew.mutate(undefined)}
        >
          {t('team.coRenew')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        <LetterSaid guest={guest} />
      </Text>
      <ConfirmSend
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('team.coMailTitle')}
        action={t('team.coMail')}
        busy={mail.isPending}
        onConfirm={() => mail.mutate(undefined)}
      >
        {t('team.coMailText', { name })}
      </ConfirmSend>
    </>
  );
}

/** What became of the letter with this very link. */
function LetterSaid({ guest }: { guest: Guest }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  if (!guest.letterAt) return guest.byMail ? null : t('team.coNoMail');
  switch (guest.letter) {
    case 'accepted':
      return t('team.coLetter.sent', { time: format.dateTime(guest.letterAt) });
    case 'kept':
      return t('team.coLetter.kept');
    case 'rejected':
    case 'unknown':
    case 'withdrawn':
      return t('team.coLetter.failed');
    default:
      return t('team.coLetter.waits');
  }
}
