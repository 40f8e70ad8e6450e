import { useMediaQuery } from '@mantine/hooks';
import { Notifications, useNotifications } from '@mantine/notifications';
import { useEffect } from 'react';

const GAP = 8;

/** How much of the screen's lower edge the buttons of a page or a dialog take. */
function takenByButtons(): number {
  const tops = [...document.querySelectorAll('[data-actions]')]
    .map((bar) => bar.getBoundingClientRect())
    .filter((at) => at.height > 0 && at.top < window.innerHeight && at.bottom > window.innerHeight / 2)
    .map((at) => at.top);
  return tops.length > 0 ? window.innerHeight - Math.min(...tops) + GAP : 0;
}

/** On the phone above the bottom bar and above the page's own buttons, so that these and the page's name stay in sight. */
export function NoticeList() {
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const shown = useNotifications()
    .notifications.map((n) => n.id)
    .join();
  useEffect(() => {
    if (!shown) return;
    const place = () => document.documentElement.style.setProperty('--taken', `${takenByButtons()}px`);
    place();
    // The page that the notice speaks of may be drawn only now, a dialog may just close.
    const drawn = new MutationObserver(place);
    drawn.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('resize', place);
    return () => {
      drawn.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [shown]);
  return (
    <Notifications
      position={wide ? 'top-right' : 'bottom-center'}
      autoClose={8000}
      limit={3}
      transitionDuration={120}
    />
  );
}
