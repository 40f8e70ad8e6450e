import { Stack } from '@mantine/core';
import { Mailbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { AppealForm } from './AppealForm';
import { Downloads } from './Downloads';
import css from './Records.module.css';
import { useAppeal } from './useSessions';

/** The collective appeal: the second result of session 2 (R030, R031). */
export function Appeal({ sessionId, canWrite }: { sessionId: string; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const appeal = useAppeal(sessionId);
  if (appeal.isPending) return <Loading />;
  if (!appeal.data) return <ErrorState error={appeal.error} onRetry={appeal.refetch} />;
  const { data: view, etag } = appeal.data;
  if (!view.written && (view.proposals === 0 || !canWrite))
    return (
      <EmptyState icon={Mailbox} title={t('appeal.emptyTitle')}>
        {t(view.proposals === 0 ? 'appeal.emptyText' : 'appeal.notWritten')}
      </EmptyState>
    );
  return (
    <Stack>
      {canWrite ? (
        <AppealForm sessionId={sessionId} view={view} etag={etag} />
      ) : (
        <>
          <p>
            {view.addressee?.titleDative} {view.addressee?.nameDative}
          </p>
          <p className={css.words}>{view.text}</p>
        </>
      )}
      {view.written && <Downloads sessionId={sessionId} kind="appeal" formats={['pdf', 'docx']} />}
    </Stack>
  );
}
