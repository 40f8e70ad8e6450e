import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorState } from '~/ui/ErrorState';

/** What a route threw: a refusal, a region to choose, a failed load. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
    router.invalidate();
  };
  return <ErrorState error={error} onRetry={retry} />;
}
