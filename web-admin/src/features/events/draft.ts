import { currentRegion } from '~/lib/current';

const keyOf = (name: string) => `zarozhdenie.draft.${currentRegion() ?? ''}.${name}`;

/** What was typed and not sent yet, on this device; anything unreadable gives way to `otherwise`. */
export function readDraft<T extends object>(name: string, otherwise: T): T {
  try {
    return { ...otherwise, ...(JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}') as Partial<T>) };
  } catch {
    return otherwise;
  }
}

export const keepDraft = (name: string, values: object) =>
  localStorage.setItem(keyOf(name), JSON.stringify(values));

export const forgetDraft = (name: string) => localStorage.removeItem(keyOf(name));
