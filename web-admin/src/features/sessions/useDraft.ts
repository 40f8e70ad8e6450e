import { useCallback, useEffect, useState } from 'react';
import { currentRegion } from '~/lib/current';

const PREFIX = 'zarozhdenie.draft';

function read<T>(key: string): T | undefined {
  const text = localStorage.getItem(key);
  if (!text) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    // Written by an older version of the page: worth nothing.
    localStorage.removeItem(key);
    return undefined;
  }
}

/**
 * What is being typed, kept on this device until it is saved: closing the page, a lost network or an empty battery
 * lose nothing. `initial` shows until somebody types.
 */
export function useDraft<T>(name: string, initial: T) {
  const key = `${PREFIX}.${currentRegion() ?? ''}.${name}`;
  const [draft, setDraft] = useState<T | undefined>(() => read<T>(key));
  useEffect(() => setDraft(read<T>(key)), [key]);
  const change = useCallback(
    (value: T) => {
      localStorage.setItem(key, JSON.stringify(value));
      setDraft(value);
    },
    [key],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(key);
    setDraft(undefined);
  }, [key]);
  return { value: draft ?? initial, typed: draft !== undefined, change, forget };
}
