import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { ProposalFields, type ProposalForm } from './ProposalFields';
import { RecordDrawer } from './RecordDrawer';
import { type Proposal, useProposals } from './useSessions';

const recordOf = (p: Proposal) => ({
  form: {
    problem: p.problem,
    need: p.need ?? '',
    measure: p.measure,
    authors: p.authors.map((a) => a.participantId),
  } satisfies ProposalForm as ProposalForm,
  version: p.version,
});

/** Rewords a proposal. */
export function EditProposal(props: { sessionId: string; proposal: Proposal; onClose: () => void }) {
  const { sessionId, proposal, onClose } = props;
  const { t } = useTranslation('sessions');
  const list = useProposals(sessionId);
  return (
    <RecordDrawer
      title={t('proposal.editTitle')}
      name={`proposal-edit.${proposal.id}`}
      stored={recordOf(proposal)}
      read={async () => {
        const { data } = await list.refetch({ throwOnError: true });
        const now = data?.items.find((p) => p.id === proposal.id);
        return now && recordOf(now);
      }}
      write={(form, etag) =>
        body(
          api.PUT('/api/v1/sessions/{sessionId}/proposals/{proposalId}', {
            params: { path: { sessionId, proposalId: proposal.id }, header: { 'If-Match': etag } },
            body: { ...form, need: form.need.trim() || null },
          }),
        )
      }
      told={(f) => JSON.stringify([f.problem.trim(), f.need.trim(), f.measure.trim(), [...f.authors].sort()])}
      words={(f) => [f.problem, f.need, f.measure].filter(Boolean).join('\n\n')}
      lacks={(f) => (!f.problem.trim() || !f.measure.trim()) && t('proposal.needs')}
      shown={['problem', 'need', 'measure', 'authors']}
      onClose={onClose}
    >
      {(form, errors, change) => (
        <ProposalFields sessionId={sessionId} form={form} errors={errors} onChange={change} />
      )}
    </RecordDrawer>
  );
}
