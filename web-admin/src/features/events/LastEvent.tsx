import { Button, Group, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { PersonName } from './PersonName';
import { copyOf, type PlanValues } from './planForm';
import { eventQuery } from './queries';

/** Takes topic, purpose, venue, hours, form and roles from the region's last public event (F14); never its day, answers or attendance. */
export function LastEvent({ form }: { form: UseFormReturnType<PlanValues> }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const last = useQuery({
    queryKey: ['events', 'list', 'last'],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/v1/events/public-events', { params: { query: { when: 'past', limit: 1 } }, signal }),
      ),
    meta: { quiet: true },
  }).data?.items[0];
  const take = useCommand({
    run: ({ id }: { id: string }) => queryClient.fetchQuery(eventQuery(id)),
    onSuccess: ({ data }) => form.setValues(copyOf(data, form.getValues().date)),
  });
  const { leaderId, moderatorId } = form.values.roundTable;
  return (
    <>
      {last && (
        <div>
          <Button variant="default" loading={take.isPending} onClick={() => take.mutate({ id: last.id })}>
            {t('clone.take')}
          </Button>
          <Text size="sm" c="dimmed">
            {last.topic}
          </Text>
        </div>
      )}
      {(leaderId || moderatorId) && (
        <Group gap="xs">
          <Text>
            {t('program.leader')}: <PersonName id={leaderId} />. {t('program.moderator')}:{' '}
            <PersonName id={moderatorId} />.
          </Text>
          <Button
            variant="transparent"
            px={0}
            onClick={() => {
              form.setFieldValue('roundTable.leaderId', null);
              form.setFieldValue('roundTable.moderatorId', null);
            }}
          >
            {t('clone.noRoles')}
          </Button>
        </Group>
      )}
    </>
  );
}
