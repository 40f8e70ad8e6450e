import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

const NoticeList = lazy(() => import('./NoticeList').then((m) => ({ default: m.NoticeList })));

/** Where notices appear; what draws them is fetched with the first one. */
export function Notices() {
  const [asked, setAsked] = useState(false);
  const some = useNotifications().notifications.length > 0;
  if (some && !asked) setAsked(true);
  return (
    asked && (
      <Suspense>
        <NoticeList />
      </Suspense>
    )
  );
}
