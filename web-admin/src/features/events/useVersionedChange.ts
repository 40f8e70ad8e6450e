import { useState } from 'react';
import { useCommand } from '~/lib/command';
import { isConflict } from '~/ui/Conflict412';

export interface Versioned<T> {
  data: T;
  etag: string;
}
interface Options<T, V> {
  /** What is stored now. */
  read: () => Promise<Versioned<T>>;
  write: (vars: V, etag: string) => Promise<unknown>;
  /** What this change touches is the same in both; a change elsewhere in the public event is no conflict. */
  same: (a: T, b: T) => boolean;
  onSaved: (vars: V) => unknown;
  onError?: (error: unknown) => void;
}

/** A change of what was read at a version. Changed elsewhere: saved again by itself; changed here: both are shown. */
export function useVersionedChange<T, V>({ read, write, same, onSaved, onError }: Options<T, V>) {
  const [conflict, setConflict] = useState<{ mine: V; theirs: Versioned<T> }>();
  const command = useCommand<unknown, { vars: V; base: Versioned<T> }>({
    inline: true,
    run: async ({ vars, base }) => {
      try {
        return await write(vars, base.etag);
      } catch (error) {
        if (!isConflict(error)) throw error;
        const theirs = await read();
        if (same(theirs.data, base.data)) return write(vars, theirs.etag);
        setConflict({ mine: vars, theirs });
        throw error;
      }
    },
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
    keepMine: () => conflict && command.mutate({ vars: conflict.mine, base: conflict.theirs }),
    close,
  };
}
