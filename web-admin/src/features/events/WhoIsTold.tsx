import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';

/** Who learns of a change of the day, and how; nothing while nobody is invited. */
export function WhoIsTold({ eventId, takesPlace }: { eventId: string; takesPlace: boolean }) {
  const { t } = useTranslation('events');
  const told = useQuery({
    queryKey: ['invitations', 'change-preview', eventId, takesPlace],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/v1/invitations/change-preview', { params: { query: { eventId, takesPlace } }, signal }),
      ),
    meta: { quiet: true },
  }).data;
  if (!told || told.byMail + told.byPhone + told.noWay === 0) return null;
  return (
    <Text>
      {told.byMail > 0 && t('change.byMail', { count: told.byMail })}{' '}
      {told.byPhone > 0 && t('change.byPhone', { count: told.byPhone })}{' '}
      {told.noWay > 0 && t('change.noWay', { count: told.noWay })}
    </Text>
  );
}
