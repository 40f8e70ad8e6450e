import { paths } from '~/lib/paths';
import type { Step } from './queries';

interface Screen {
  /** Of `steps.go`. */
  word: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | 'calls';
  to: (eventId: string) => string;
  search?: Record<string, string>;
}

/** The part of session 1 where the resolution is written. */
export const RESOLUTION = { tab: 'resolution' };

const invitations: Screen = { word: '4', to: paths.invitations };
const calls: Screen = { word: 'calls', to: paths.eventCalls };
const SCREENS: Record<number, Screen> = {
  1: { word: '1', to: paths.program },
  2: { word: '2', to: paths.announcement },
  3: { word: '3', to: paths.invitations },
  5: { word: '5', to: paths.participants },
  6: { word: '6', to: paths.session1, search: RESOLUTION },
  7: { word: '7', to: paths.team },
  8: { word: '8', to: paths.report },
};

/** Where a step is worked on, what it needs now first: once letters are out, those who are silent are called. */
export function screensOf({ number, status }: Pick<Step, 'number' | 'status'>): Screen[] {
  if (number === 4) return status === 'todo' ? [invitations, calls] : [calls, invitations];
  const screen = SCREENS[number];
  return screen ? [screen] : [];
}

/** The step to work on next: the first that is open. */
export const nextOf = (steps: Pick<Step, 'number' | 'status'>[]) =>
  steps.find((s) => s.status === 'todo' || s.status === 'inProgress')?.number;
