import { useState } from 'react';
import { useCommand } from '~/lib/command';
import { type Versioned, writeOver } from '~/lib/versioned';
import { isConflict } from './Conflict412';

interface Options<T, V> {
  /** What is stored now. */
  read: () => Promise<Versioned<T>>;
  write: (vars: V, etag: string, key: string) => Promise<unknown>;
  /** What this change touches is the same in both; a change elsewhere in the public event is no conflict. */
  same: (a: T, b: T) => boolean;
  /** What is stored says what is asked for already. */
  reached: (stored: T, vars: V) => boolean;
  onSaved: (vars: V) => unknown;
  onError?: (error: unknown) => void;
}

/** A change of what was read at a version. Changed elsewhere: saved again by itself; changed here: both are shown. */
export function useVersionedChange<T, V>({ read, write, same, reached, onSaved, onError }: Options<T, V>) {
  const [conflict, setConflict] = useState<{ mine: V; theirs: Versioned<T> }>();
  const command = useCommand<unknown, { vars: V; base: Versioned<T> }>({
    inline: true,
    run: ({ vars, base }, key) =>
      writeOver({
        read,
        etag: base.etag,
        write: (etag) => write(vars, etag, key),
        reached: (stored) => reached(stored, vars),
        untouched: (stored) => same(stored, base.data),
        onConflict: (theirs) => setConflict({ mine: vars, theirs }),
      }),
    onSuccess: (_, { vars }) => {
      setConflict(undefined);
      return onSaved(vars);
    },
    onError,
  });
  const close = () => {
    setConflict(undefined);
    command.reset();
  };
  return {
    save: (vars: V, base: Versioned<T>) => command.mutate({ vars, base }),
    isPending: command.isPending,
    /** A problem other than a conflict. */
    error: command.error && !isConflict(command.error) ? command.error : undefined,
    conflict,
    /** For `Conflict412`. */
    conflictError: conflict ? command.error : undefined,
    keepMine: () => {
      if (!conflict) return;
      // The form comes back at once: whatever is refused now is said there, and a third person's change opens this again.
      setConflict(undefined);
      command.mutate({ vars: conflict.mine, base: conflict.theirs });
    },
    close,
  };
}
