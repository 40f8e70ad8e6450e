import { Button } from '@mantine/core';
import { CloudOff, TriangleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '~/lib/problem';
import { problemText } from '~/lib/problemText';
import { EmptyState } from './EmptyState';
import { ForbiddenState } from './ForbiddenState';
import { Loading } from './Loading';
import { NotFoundState } from './NotFoundState';
import css from './State.module.css';

const RegionNeeded = lazy(() => import('./RegionNeeded').then((m) => ({ default: m.RegionNeeded })));

/** Why a screen or a part of it didn't load, in the server's words, and how to go on. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('ui');
  const problem = problemOf(error);
  if (problem.status === 403) return <ForbiddenState text={problem.detail} />;
  if (problem.status === 404) return <NotFoundState text={problem.detail} />;
  if (problem.code === 'region_required')
    return (
      <Suspense fallback={<Loading heading />}>
        <RegionNeeded />
      </Suspense>
    );
  const { title, text } = problemText(problem, t);
  return (
    <EmptyState
      role="alert"
      icon={problem.status === 0 ? CloudOff : TriangleAlert}
      title={title}
      action={onRetry && <Button onClick={onRetry}>{t('state.retry')}</Button>}
    >
      {text}
      {problem.traceId && (
        <details className={css.details}>
          <summary>{t('state.details')}</summary>
          {t('state.trace', { id: problem.traceId })}
        </details>
      )}
      {problem.status < 0 && problem.detail && (
        <details className={css.details}>
          <summary>{t('state.details')}</summary>
          <code>{problem.detail}</code>
        </details>
      )}
    </EmptyState>
  );
}
