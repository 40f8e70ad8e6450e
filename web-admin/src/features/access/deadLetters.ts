import type { components } from '~/client/schema';

export type DeadLetter = components['schemas']['DeadLetter'];

/** What one listener could not take of one stream: the fact that failed, and those that wait behind it. */
export interface Held {
  first: DeadLetter;
  waiting: number;
}

/** The letters come in the order of the store; the first of a stream for a listener holds back the others. */
export function heldBack(letters: readonly DeadLetter[]): Held[] {
  const held = new Map<string, Held>();
  for (const letter of letters) {
    const key = `${letter.listener}/${letter.streamId}`;
    const known = held.get(key);
    if (known) known.waiting++;
    else held.set(key, { first: letter, waiting: 0 });
  }
  return [...held.values()];
}
