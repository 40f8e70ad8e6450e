import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';

const KEY = ['events', 'calendar-feed'];

/** The manager's private calendar: its address for the phone, and a new one where the old was passed on (F17). */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const clipboard = useClipboard({ timeout: 5000 });
  const queryClient = useQueryClient();
  const feed = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => body(api.GET('/api/v1/events/calendar-feed', { signal })),
  });
  const [asking, setAsking] = useState(false);
  const renew = useCommand({
    run: (_: Record<string, never>, key) =>
      body(api.POST('/api/v1/events/calendar-feed', { headers: by(key) })),
    onSuccess: (made) => {
      queryClient.setQueryData(KEY, made);
      setAsking(false);
      notifyDone(t('calendar.renewed'));
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('calendar.title')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      {feed.isPending ? (
        <Loading />
      ) : feed.error && !feed.data ? (
        <ErrorState error={feed.error} onRetry={feed.refetch} />
      ) : (
        <Stack>
          <Text>{t('calendar.lead')}</Text>
          <TextInput
            label={t('calendar.address')}
            value={feed.data!.url}
            readOnly
            data-autofocus
            onFocus={(e) => e.currentTarget.select()}
          />
          <Button
            leftSection={clipboard.copied ? <Check size={20} aria-hidden /> : <Copy size={20} aria-hidden />}
            onClick={() => clipboard.copy(feed.data!.url)}
          >
            {clipboard.copied ? t('calendar.copied') : t('calendar.copy')}
          </Button>
          <Text role="status" size="sm">
            {clipboard.error ? t('calendar.notCopied') : ''}
          </Text>
          <Text>{t('calendar.secret')}</Text>
          {asking ? (
            <>
              <Text role="alert">{t('calendar.renewText')}</Text>
              <Button color="coral" loading={renew.isPending} onClick={() => renew.mutate({})}>
                {t('calendar.renew')}
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={() => setAsking(true)}>
              {t('calendar.renew')}
            </Button>
          )}
        </Stack>
      )}
    </Modal>
  );
}
