import { Notifications } from '@mantine/notifications';

export function NoticeList() {
  return <Notifications position="top-right" autoClose={8000} limit={3} transitionDuration={120} />;
}
