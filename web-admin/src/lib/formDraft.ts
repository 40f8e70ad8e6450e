import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from './drafts';
import type { Versioned } from './versioned';

/** What a form began with, and what was typed and not saved yet: it outlives leaving the page. */
interface Kept<T, D> {
  base: T;
  etag: string;
  values: D;
}

export const hasDraft = (name: string) => readDraft(name) !== undefined;

/**
 * A form's values kept on this device until they are saved or put away. `of` makes of a stored record the values that a form begins with; a form
 * without a name keeps nothing.
 */
export function useFormDraft<T, D>(name: string | undefined, stored: T, etag: string, of: (stored: T) => D) {
  const [kept] = useState(() => (name ? readDraft<Kept<T, D>>(name) : undefined));
  const [restored, setRestored] = useState(kept !== undefined);
  // What the form began with: live changes don't move the ground of whoever types.
  const [began] = useState({ data: kept?.base ?? stored, etag: kept?.etag ?? etag });
  return {
    began,
    values: kept?.values ?? of(began.data),
    restored,
    keep: (values: D) => {
      if (!name) return;
      if (JSON.stringify(values) === JSON.stringify(of(began.data))) forgetDraft(name);
      else keepDraft(name, { base: began.data, etag: began.etag, values } satisfies Kept<T, D>);
    },
    forget: () => {
      if (name) forgetDraft(name);
      setRestored(false);
    },
  };
}

/** One text being written over what is stored, kept on this device until it is saved or put away. */
export function useTextDraft<T>(name: string, stored: Versioned<T>) {
  const [left] = useState(() => readDraft<{ text?: string; base?: Versioned<T> }>(name) ?? {});
  const [typed, setTyped] = useState(left.text);
  // The version on which typing began: a colleague's change coming in live must not slip under it.
  const [begun, setBegun] = useState(left.base);
  const base = begun ?? stored;
  return {
    typed,
    base,
    type: (text: string) => {
      setBegun(base);
      setTyped(text);
      keepDraft(name, { text, base });
    },
    forget: () => {
      forgetDraft(name);
      setTyped(undefined);
      setBegun(undefined);
    },
  };
}
