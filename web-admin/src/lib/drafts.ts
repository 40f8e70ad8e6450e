import { currentRegion } from './current';

const PREFIX = 'zarozhdenie.draft.';
const OWNER = 'zarozhdenie.account';

/** What was typed and not sent yet, on this device: names, phones, words of others. It goes when its owner goes. */
const keyOf = (name: string) => `${PREFIX}${currentRegion() ?? ''}.${name}`;

export function readDraft<T>(name: string): T | undefined {
  const key = keyOf(name);
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

export const keepDraft = (name: string, values: unknown) =>
  localStorage.setItem(keyOf(name), JSON.stringify(values));

export const forgetDraft = (name: string) => localStorage.removeItem(keyOf(name));

/** At sign-out: the next person at this device must find nothing. */
export function forgetAllDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  localStorage.removeItem(OWNER);
  sessionStorage.clear();
}

/** Who works here now. Drafts of whoever worked before, and never signed out, are gone. */
export function draftsBelongTo(accountId: string) {
  const before = localStorage.getItem(OWNER);
  if (before === accountId) return;
  if (before) forgetAllDrafts();
  localStorage.setItem(OWNER, accountId);
}
