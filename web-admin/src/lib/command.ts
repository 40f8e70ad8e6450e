import { type UseMutationOptions, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from './ids';

type Act<V> = { vars: V; key: string };
type Options<T, V> = {
  /** Gets what the user gave and the key of this action; repeated by itself with the same key. */
  run: (vars: V, key: string) => Promise<T>;
  onSuccess?: (answer: T, vars: V) => unknown;
  onError?: (problem: unknown, vars: V) => unknown;
  /** The component shows the problem itself: no notification. */
  inline?: boolean;
  /** Several may run beside or right after each other: marks at the door, photos, the next call. */
  many?: boolean;
} & Pick<UseMutationOptions<T, unknown, Act<V>>, 'mutationKey' | 'networkMode'>;

/** The second click of a double click may come after the first one was answered. */
const DOUBLE_CLICK = 600;

/**
 * One action of the user as a mutation. While it runs, and for the length of a double click after, the same is not begun
 * again. Its Idempotency-Key stays the same for what was filled in until it succeeds, so that nothing is done twice.
 */
export function useCommand<T, V = void>({
  run,
  onSuccess,
  onError,
  inline,
  many,
  ...options
}: Options<T, V>) {
  const left = useRef<{ same: string; key: string } | undefined>(undefined);
  // Refs, not state: the second click comes before the page is drawn anew.
  const running = useRef(new Map<string, Promise<T>>());
  const done = useRef<{ same: string; at: number; answer: Promise<T> } | undefined>(undefined);
  const mutation = useMutation<T, unknown, Act<V>>({
    ...options,
    meta: { inline },
    mutationFn: ({ vars, key }) => run(vars, key),
    onSuccess: (answer, { vars }) => {
      left.current = undefined;
      return onSuccess?.(answer, vars);
    },
    onError: (error, { vars, key }) => {
      left.current = { same: JSON.stringify(vars ?? null), key };
      return onError?.(error, vars);
    },
  });
  const begin = (vars: V): Promise<T> => {
    const same = JSON.stringify(vars ?? null);
    const busy = many ? running.current.get(same) : running.current.values().next().value;
    if (busy) return busy;
    const last = done.current;
    if (!many && last?.same === same && performance.now() - last.at < DOUBLE_CLICK) return last.answer;
    const key = left.current?.same === same ? left.current.key : newId();
    const answer = mutation.mutateAsync({ vars, key });
    running.current.set(same, answer);
    answer.then(
      () => {
        running.current.delete(same);
        done.current = { same, at: performance.now(), answer };
      },
      () => running.current.delete(same),
    );
    return answer;
  };
  return {
    ...mutation,
    // Whoever doesn't wait for the answer is told by onError, the screen or a notice.
    mutate: (vars: V) => void begin(vars).catch(() => undefined),
    mutateAsync: begin,
  };
}
