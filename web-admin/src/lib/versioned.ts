import { problemOf } from './problem';

export interface Versioned<T> {
  data: T;
  etag: string;
}
interface Change<T, A> {
  write: (etag: string) => Promise<A>;
  /** What is stored now. */
  read: () => Promise<Versioned<T>>;
  /** The version on which the change rests. */
  etag: string;
  /** What is stored says what I say: a double click, or an answer that was lost on the way. */
  reached: (stored: T) => boolean;
  /** What I change is as I read it: somebody changed another part of the record. */
  untouched?: (stored: T) => boolean;
  /** A conflict: somebody changed the same. The problem is thrown on after it. */
  onConflict?: (theirs: Versioned<T>) => void;
}

/** Writes over a version. Only what somebody else changed to something else is a conflict; undefined: it stands there already. */
export async function writeOver<T, A>(change: Change<T, A>): Promise<A | undefined> {
  try {
    return await change.write(change.etag);
  } catch (error) {
    if (problemOf(error).status !== 412) throw error;
    const theirs = await change.read();
    if (change.reached(theirs.data)) return undefined;
    if (change.untouched?.(theirs.data)) return change.write(theirs.etag);
    change.onConflict?.(theirs);
    throw error;
  }
}
