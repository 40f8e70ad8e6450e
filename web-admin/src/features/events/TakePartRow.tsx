import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Check, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useFormat } from '~/lib/useFormat';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { notifyDone } from '~/ui/notify';
import css from './Events.module.css';

export type AskedRequest = components['schemas']['ListTakePartRequestsRequest'];

/** Somebody's wish to take part: into the contacts, or declined and erased. */
export function TakePartRow({
  eventId,
  request,
  onDone,
}: {
  eventId: string;
  request: AskedRequest;
  onDone: () => unknown;
}) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const queryClient = useQueryClient();
  const path = { eventId, requestId: request.id };
  const accept = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/events/public-events/{eventId}/requests/{requestId}/accept', {
          params: { path },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      queryClient.invalidateQueries({ queryKey: ['contacts'] });
      notifyDone(t('publicPage.accepted', { name: request.fullName }));
      return onDone();
    },
  });
  const [asking, setAsking] = useState(false);
  const decline = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/events/public-events/{eventId}/requests/{requestId}/decline', {
          params: { path },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      notifyDone(t('publicPage.declined'));
      return onDone();
    },
  });
  return (
    <li className={css.row}>
      <strong>{request.fullName}</strong>
      <span className={css.meta}>
        {request.phone && <span className="nowrap">{request.phone}</span>}
        {request.email && <span>{request.email}</span>}
        <span>{format.dateTime(request.at)}</span>
      </span>
      <Group gap="sm">
        <Button
          variant="default"
          loading={accept.isPending}
          leftSection={<Check size={16} aria-hidden />}
          aria-label={t('publicPage.acceptOf', { name: request.fullName })}
          onClick={() => accept.mutate(undefined)}
        >
          {t('publicPage.accept')}
        </Button>
        <Button
          variant="subtle"
          color="coral"
          leftSection={<Trash2 size={16} aria-hidden />}
          aria-label={t('publicPage.declineOf', { name: request.fullName })}
          onClick={() => setAsking(true)}
        >
          {t('publicPage.decline')}
        </Button>
      </Group>
      <ConfirmSend
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('publicPage.declineTitle', { name: request.fullName })}
        action={t('publicPage.decline')}
        danger
        busy={decline.isPending}
        onConfirm={() => decline.mutate(undefined)}
      >
        {t('publicPage.declineText')}
      </ConfirmSend>
    </li>
  );
}
