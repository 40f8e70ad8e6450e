import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';

/** Who learns of a change of the day, and how; nothing while nobody is invited. */
export function WhoIsTold({ eventId, calls }: { eventId: string; calls: boolean }) {
  const { t } = useTranslation('events');
  const told = useQuery({
    queryKey: ['invitations', 'funnel', eventId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/invitations/funnel', { params: { query: { eventId } }, signal })),
    meta: { quiet: true },
  }).data?.told;
  if (!told || told.byMail + told.byPhone === 0) return null;
  return (
    <Text>
      {told.byMail > 0 && t('change.byMail', { count: told.byMail })}{' '}
      {told.byPhone > 0 && t(calls ? 'change.byPhone' : 'change.byPhoneOff', { count: told.byPhone })}
    </Text>
  );
}
