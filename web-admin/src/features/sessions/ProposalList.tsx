import { ActionIcon, Card, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Lightbulb, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useSearchState } from '~/lib/route';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { notifyDone } from '~/ui/notify';
import css from './Records.module.css';
import { type Proposal, useProposals } from './useSessions';

const EditProposal = late(() => import('./EditProposal').then((m) => m.EditProposal));

/** The list of proposals: the first result of session 2. */
export function ProposalList({ sessionId, canWrite }: { sessionId: string; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchState();
  const [removing, setRemoving] = useState<Proposal>();
  const proposals = useProposals(sessionId);
  const remove = useCommand({
    run: (one: Proposal) =>
      body(
        api.DELETE('/api/v1/sessions/{sessionId}/proposals/{proposalId}', {
          params: { path: { sessionId, proposalId: one.id }, header: { 'If-Match': `"${one.version}"` } },
        }),
      ),
    onSuccess: () => {
      setRemoving(undefined);
      notifyDone(t('proposal.removed'));
      queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
    onError: () => {
      setRemoving(undefined);
      proposals.refetch();
    },
  });
  if (proposals.isPending) return <Loading />;
  if (!proposals.data) return <ErrorState error={proposals.error} onRetry={proposals.refetch} />;
  const { items } = proposals.data;
  if (items.length === 0)
    return (
      <EmptyState icon={Lightbulb} title={t('proposal.emptyTitle')}>
        {canWrite && t('proposal.emptyText')}
      </EmptyState>
    );
  const edited = items.find((p) => p.id === search.proposal);
  return (
    <section aria-labelledby="proposals">
      <Title order={2} id="proposals">
        {t('proposal.list', { count: items.length })}
      </Title>
      <ol className={css.records}>
        {items.map((p, i) => (
          <Card key={p.id} component="li">
            <div className={css.head}>
              <strong>{t('proposal.number', { number: i + 1 })}</strong>
              {canWrite && (
                <span>
                  <ActionIcon
                    aria-label={t('proposal.edit', { number: i + 1 })}
                    onClick={() => setSearch({ proposal: p.id }, { push: true })}
                  >
                    <Pencil size={20} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('proposal.remove', { number: i + 1 })}
                    onClick={() => setRemoving(p)}
                  >
                    <Trash2 size={20} aria-hidden />
                  </ActionIcon>
                </span>
              )}
            </div>
            <p className={css.words}>
              <span className="quiet">{t('proposal.problem')}:</span> {p.problem}
            </p>
            {p.need && (
              <p className={css.words}>
                <span className="quiet">{t('proposal.need')}:</span> {p.need}
              </p>
            )}
            <p className={css.words}>
              <span className="quiet">{t('proposal.measure')}:</span> {p.measure}
            </p>
            <span className={css.quiet}>
              {p.authors.length > 0 ? p.authors.map((a) => a.fullName).join(', ') : t('proposal.bySession')}
            </span>
          </Card>
        ))}
      </ol>
      {canWrite && edited && (
        <EditProposal
          key={edited.id}
          sessionId={sessionId}
          proposal={edited}
          onClose={() => setSearch({ proposal: undefined })}
        />
      )}
      <ConfirmSend
        opened={Boolean(removing)}
        onClose={() => setRemoving(undefined)}
        title={t('proposal.removeTitle')}
        action={t('proposal.removeAction')}
        danger
        busy={remove.isPending}
        onConfirm={() => removing && remove.mutate(removing)}
      >
        {removing?.problem}
      </ConfirmSend>
    </section>
  );
}
