import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/lib/api';
import { useMe } from '~/lib/session';

/** Numbers of what waits in the contacts; at a hundred they stop counting. */
export function useWaiting() {
  const me = useMe();
  const waiting = useQuery({
    queryKey: ['contacts', 'waiting'],
    enabled: me.is('manager'),
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/waiting', { signal })),
    meta: { quiet: true },
  }).data;
  return { offers: waiting?.offers ?? 0, duplicates: waiting?.duplicates ?? 0 };
}
export const upToHundred = (count: number) => (count >= 100 ? '99+' : String(count));
