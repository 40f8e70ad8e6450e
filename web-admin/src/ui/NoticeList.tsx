import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';

/** On the phone above the bottom bar, so that the name of the page stays in sight. */
export function NoticeList() {
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  return (
    <Notifications
      position={wide ? 'top-right' : 'bottom-center'}
      autoClose={8000}
      limit={3}
      transitionDuration={120}
    />
  );
}
