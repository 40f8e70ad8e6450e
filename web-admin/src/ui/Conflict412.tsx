import { type ApiProblem, problemOf } from '~/lib/problem';
import type { ConflictProps } from './ConflictDialog';
import { late } from './late';

const ConflictDialog = late<ConflictProps>(() => import('./ConflictDialog').then((m) => m.ConflictDialog));

interface Props extends Omit<ConflictProps, 'opened' | 'problem'> {
  /** The problem with status 412; anything else shows nothing. */
  error: unknown;
}

export const isConflict = (error: unknown): error is ApiProblem => problemOf(error).status === 412;

/** Somebody changed it meanwhile: both texts side by side, the person decides. */
export function Conflict412({ error, ...sides }: Props) {
  const problem = problemOf(error ?? new Error());
  return <ConflictDialog opened={problem.status === 412} problem={problem} {...sides} />;
}
