import { Alert, Button, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, by, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useFormat } from '~/lib/useFormat';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { notifyDone } from '~/ui/notify';
import { Downloads } from './Downloads';
import css from './Records.module.css';
import { ResolutionEditor } from './ResolutionEditor';
import { useResolution } from './useSessions';

const SignOff = late(() => import('./SignOff').then((m) => m.SignOff));

/** The resolution: no draft yet, a draft to edit, or the adopted text that no one changes any more. */
export function Resolution({ sessionId, canWrite }: { sessionId: string; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const queryClient = useQueryClient();
  const resolution = useResolution(sessionId);
  const draft = useCommand({
    run: (_, key) =>
      versioned(
        api.POST('/api/v1/sessions/{sessionId}/resolution/draft', {
          params: { path: { sessionId } },
          headers: by(key),
        }),
      ),
    onSuccess: (made) => {
      queryClient.setQueryData(['sessions', 'resolution', sessionId], made);
      notifyDone(t('resolution.draftDone'));
    },
  });
  if (resolution.isPending) return <Loading />;
  if (!resolution.data) return <ErrorState error={resolution.error} onRetry={resolution.refetch} />;

  const { data: view, etag } = resolution.data;
  const makeDraft = canWrite && (
    <Button
      onClick={() => draft.mutate()}
      loading={draft.isPending}
      variant={view.drafted ? 'default' : 'filled'}
    >
      {t(view.drafted ? 'resolution.draftAgain' : 'resolution.draft')}
    </Button>
  );
  if (!view.drafted)
    return (
      <EmptyState icon={FileText} title={t('resolution.emptyTitle')} action={makeDraft}>
        {canWrite && t('resolution.emptyText')}
      </EmptyState>
    );
  if (view.adopted)
    return (
      <Stack>
        <Alert color="teal" variant="light" role="status" title={t('resolution.adopted')}>
          {view.adoptedAt && <p>{format.dateTime(view.adoptedAt)}</p>}
          <p>
            {view.how === 'hands'
              ? t('resolution.byHands', {
                  for: view.for ?? '—',
                  against: view.against ?? '—',
                  abstained: view.abstained ?? '—',
                })
              : t('resolution.byConsensus')}
          </p>
          <details>
            <summary>{t('resolution.hash')}</summary>
            <span className={css.hash}>{view.sha256}</span>
          </details>
        </Alert>
        <ol>
          {view.points.map((p) => (
            <li key={p.text} className={css.words}>
              {p.text}
            </li>
          ))}
        </ol>
        <Downloads sessionId={sessionId} kind="resolution" formats={['pdf', 'docx']} />
        <SignOff sessionId={sessionId} canWrite={canWrite} />
      </Stack>
    );
  return (
    <Stack>
      {view.gaps.length > 0 && (
        // On the phone one line, so that the points themselves stand in sight.
        <details className={css.notes} open={wide}>
          <summary>{t('resolution.gaps', { count: view.gaps.length })}</summary>
          <ul className={css.gaps}>
            {view.gaps.map((g) => (
              <li key={g.text}>{g.text}</li>
            ))}
          </ul>
        </details>
      )}
      <SignOff sessionId={sessionId} canWrite={canWrite} />
      <ResolutionEditor sessionId={sessionId} view={view} etag={etag} canWrite={canWrite} />
      {makeDraft && (
        <div>
          {makeDraft}
          <p className="quiet">{t('resolution.draftAgainText')}</p>
        </div>
      )}
      <Downloads sessionId={sessionId} kind="resolution" formats={['pdf', 'docx']} />
    </Stack>
  );
}
