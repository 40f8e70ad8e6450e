import type { ReactNode } from 'react';
import css from './DialogActions.module.css';

/** The buttons of a dialog: they stay in sight at its lower edge, however long it is. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <div className={css.bar} data-actions>
      {children}
    </div>
  );
}
