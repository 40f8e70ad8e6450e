import type { TFunction } from 'i18next';
import type { ApiProblem } from './problem';

/** What to say about a problem: the server's own words where there are some. */
export function problemText(problem: ApiProblem, t: TFunction<'ui'>): { title: string; text: string } {
  if (problem.status === 0) return { title: t('state.unreachableTitle'), text: t('state.unreachableText') };
  if (problem.status < 0) return { title: t('state.unexpectedTitle'), text: t('state.unexpectedText') };
  return {
    title: problem.title || t('state.serverTitle'),
    text: problem.detail || t('state.serverText'),
  };
}
