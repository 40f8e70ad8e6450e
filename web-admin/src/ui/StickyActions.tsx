import type { ReactNode } from 'react';
import css from './StickyActions.module.css';

/** The buttons of a long form: always in sight, on the phone above the bottom bar. `aside` holds e.g. SaveState. */
export function StickyActions({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className={css.bar} data-actions>
      {aside && <div className={css.aside}>{aside}</div>}
      <div className={css.buttons}>{children}</div>
    </div>
  );
}
