import { Alert, Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { notifyDone } from '~/ui/notify';
import type { Steps } from './queries';

/** The lead published newer help and due days: the manager takes them when it suits. */
export function StepsUpgrade({ eventId, steps, etag }: { eventId: string; steps: Steps; etag: string }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const upgrade = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/events/public-events/{eventId}/steps/upgrade', {
          params: { path: { eventId }, header: { ...ifMatch(etag), ...by(key) } },
        }),
      ),
    onSuccess: () => {
      notifyDone(t('steps.upgraded'));
      return queryClient.invalidateQueries({ queryKey: ['events'] });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['events', 'steps', eventId] }),
  });
  return (
    <Alert variant="light" color="gray">
      <Stack gap="xs" align="flex-start">
        {t('steps.newer', { version: steps.version, newest: steps.newestVersion })}
        <Button variant="default" loading={upgrade.isPending} onClick={() => upgrade.mutate(undefined)}>
          {t('steps.upgrade')}
        </Button>
      </Stack>
    </Alert>
  );
}
