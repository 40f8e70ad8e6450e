import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { type ApiProblem, problemOf } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { quiet?: boolean };
    mutationMeta: { inline?: boolean };
  }
}

/** What the page does with problems; the shell gives it once. */
export interface ErrorPolicy {
  signedOut: () => void;
  notify: (problem: ApiProblem) => void;
}

const retry = (failures: number, error: unknown) => failures < 2 && problemOf(error).canRepeat;
const retryDelay = (failures: number, error: unknown) =>
  Math.min((problemOf(error).retryAfter ?? 2 ** failures) * 1000, 8000);

/** One error policy for all screens: 401 leads to sign-in; a first load shows its problem in place; the rest is a notice. */
export function makeQueryClient(policy: ErrorPolicy): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError(error, query) {
        const problem = problemOf(error);
        if (query.meta?.quiet) return;
        if (problem.status === 401) policy.signedOut();
        // Without earlier data the screen itself shows ErrorState.
        else if (query.state.data !== undefined) policy.notify(problem);
      },
    }),
    mutationCache: new MutationCache({
      onError(error, _vars, _context, mutation) {
        const problem = problemOf(error);
        if (mutation.meta?.inline) return;
        if (problem.status === 401) policy.signedOut();
        else policy.notify(problem);
      },
    }),
    defaultOptions: {
      // Without a network a request fails and says so, instead of waiting silently.
      queries: {
        retry,
        retryDelay,
        networkMode: 'always',
        staleTime: 15_000,
        refetchOnWindowFocus: 'always',
      },
      mutations: { retry, retryDelay, networkMode: 'always' },
    },
  });
}
