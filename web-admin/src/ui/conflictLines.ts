import type { ReactNode } from 'react';

/** A line of one side of a conflict; what isn't words of its own (a person's name) says by what it is compared. */
export type ConflictLine = string | { says: string; shown: ReactNode };

/** One side: lines are compared with the other side's; anything else is only shown. */
export type ConflictSide = string | readonly ConflictLine[] | ReactNode;

const saysOf = (line: ConflictLine) => (typeof line === 'string' ? line.trim() : line.says);

/** The lines of a side, or undefined for what can't be compared. */
export function linesOf(side: ConflictSide): readonly ConflictLine[] | undefined {
  if (typeof side === 'string') return side.split('\n');
  const lines = Array.isArray(side) ? (side as readonly ConflictLine[]) : undefined;
  return lines?.every((l) => typeof l === 'string' || (l && typeof l === 'object' && 'says' in l))
    ? lines
    : undefined;
}

export interface ComparedLine {
  key: string;
  shown: ReactNode;
  /** It stands only here. */
  differs: boolean;
}

/** Each line of a side, and whether the other side says it too; the same line twice counts twice. */
export function compare(side: readonly ConflictLine[], other: readonly ConflictLine[]): ComparedLine[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(saysOf(line), (left.get(saysOf(line)) ?? 0) + 1);
  return side.map((line, i) => {
    const says = saysOf(line);
    const there = left.get(says) ?? 0;
    if (there > 0) left.set(says, there - 1);
    return {
      key: `${i} ${says}`,
      shown: typeof line === 'string' ? line : line.shown,
      differs: there === 0 && says !== '',
    };
  });
}
