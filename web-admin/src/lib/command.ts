import { type UseMutationOptions, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from './ids';
import { ApiProblem } from './problem';

type Act<V> = { vars: V; key: string };
type Options<T, V> = {
  /** Gets what the user gave and the key of this action; repeated by itself with the same key. */
  run: (vars: V, key: string) => Promise<T>;
  onSuccess?: (answer: T, vars: V) => unknown;
  onError?: (problem: unknown, vars: V) => unknown;
  /** The component shows the problem itself: no notification. */
  inline?: boolean;
} & Pick<UseMutationOptions<T, unknown, Act<V>>, 'mutationKey' | 'networkMode'>;

/**
 * One action of the user as a mutation. Its Idempotency-Key is made once per action and reused when it is repeated,
 * by itself or by the user pressing again after an unknown outcome, so that nothing is done twice.
 */
export function useCommand<T, V = void>({ run, onSuccess, onError, inline, ...options }: Options<T, V>) {
  const unknown = useRef<{ same: string; key: string } | undefined>(undefined);
  const mutation = useMutation<T, unknown, Act<V>>({
    ...options,
    meta: { inline },
    mutationFn: ({ vars, key }) => run(vars, key),
    onSuccess: (answer, { vars }) => {
      unknown.current = undefined;
      return onSuccess?.(answer, vars);
    },
    onError: (error, { vars, key }) => {
      const repeat = error instanceof ApiProblem && error.canRepeat;
      unknown.current = repeat ? { same: JSON.stringify(vars ?? null), key } : undefined;
      return onError?.(error, vars);
    },
  });
  const act = (vars: V): Act<V> => {
    const left = unknown.current;
    return { vars, key: left && left.same === JSON.stringify(vars ?? null) ? left.key : newId() };
  };
  return {
    ...mutation,
    mutate: (vars: V) => mutation.mutate(act(vars)),
    mutateAsync: (vars: V) => mutation.mutateAsync(act(vars)),
  };
}
