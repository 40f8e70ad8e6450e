import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '~/lib/drafts';

/** What a form began with, and what was typed and not saved yet: it outlives leaving the page. */
interface Kept<D> {
  began: D;
  etag: string;
  values: D;
}

export const nameOf = (personId: string) => `contacts.person.${personId}`;
export const NEW = 'contacts.person.new';

export const hasDraft = (name: string) => readDraft(name) !== undefined;

/** A form's values kept on this device until they are saved or put away. */
export function useFormDraft<D>(name: string, stored: D, etag: string) {
  const [kept] = useState(() => readDraft<Kept<D>>(name));
  const [restored, setRestored] = useState(kept !== undefined);
  const [began] = useState({ draft: kept?.began ?? stored, etag: kept?.etag ?? etag });
  return {
    began,
    values: kept?.values ?? stored,
    restored,
    keep: (values: D) =>
      JSON.stringify(values) === JSON.stringify(began.draft)
        ? forgetDraft(name)
        : keepDraft(name, { began: began.draft, etag: began.etag, values } satisfies Kept<D>),
    forget: () => {
      forgetDraft(name);
      setRestored(false);
    },
  };
}
