import { useCallback, useEffect, useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '~/lib/drafts';

/**
 * What is being typed, kept on this device until it is saved: closing the page, a lost network or an empty battery
 * lose nothing. `initial` shows until somebody types.
 */
export function useDraft<T>(name: string, initial: T) {
  const [draft, setDraft] = useState<T | undefined>(() => readDraft<T>(name));
  useEffect(() => setDraft(readDraft<T>(name)), [name]);
  const change = useCallback(
    (value: T) => {
      keepDraft(name, value);
      setDraft(value);
    },
    [name],
  );
  const forget = useCallback(() => {
    forgetDraft(name);
    setDraft(undefined);
  }, [name]);
  return { value: draft ?? initial, typed: draft !== undefined, change, forget };
}
