import { Button, Drawer, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { Missing } from '~/ui/Missing';
import { ProposalFields, type ProposalForm } from './ProposalFields';
import { useDraft } from './useDraft';
import { type Proposal, useProposals } from './useSessions';

interface Props {
  sessionId: string;
  proposal: Proposal;
  onClose: () => void;
}
type Typed = { form: ProposalForm; version: number };

const formOf = (p: Proposal): ProposalForm => ({
  problem: p.problem,
  need: p.need ?? '',
  measure: p.measure,
  authors: p.authors.map((a) => a.participantId),
});
const told = (f: ProposalForm) =>
  JSON.stringify([f.problem.trim(), f.need.trim(), f.measure.trim(), [...f.authors].sort()]);
const textOf = (f: ProposalForm) => [f.problem, f.need, f.measure].filter(Boolean).join('\n\n');

/** Rewords a proposal; what is typed stays on this device until it is saved. */
export function EditProposal({ sessionId, proposal, onClose }: Props) {
  const { t } = useTranslation('sessions');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const list = useProposals(sessionId);
  const draft = useDraft<Typed>(`proposal-edit.${proposal.id}`, {
    form: formOf(proposal),
    version: proposal.version,
  });
  const { form, version } = draft.value;
  const save = useCommand({
    run: (sent: Typed) =>
      writeOver<Proposal | undefined, unknown>({
        etag: `"${sent.version}"`,
        write: (version) =>
          body(
            api.PUT('/api/v1/sessions/{sessionId}/proposals/{proposalId}', {
              params: { path: { sessionId, proposalId: proposal.id }, header: { 'If-Match': version } },
              body: { ...sent.form, need: sent.form.need.trim() || null },
            }),
          ),
        read: async () => {
          const { data } = await list.refetch({ throwOnError: true });
          const now = data?.items.find((p) => p.id === proposal.id);
          return { data: now, etag: `"${now?.version}"` };
        },
        reached: (stored) => stored !== undefined && told(formOf(stored)) === told(sent.form),
      }),
    onSuccess: () => {
      draft.forget();
      queryClient.invalidateQueries({ queryKey: ['sessions'] });
      onClose();
    },
    inline: true,
  });
  const send = (e: FormEvent) => {
    e.preventDefault();
    save.mutate(draft.value);
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={t('proposal.editTitle')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          <ProposalFields
            sessionId={sessionId}
            form={form}
            errors={save.error ? fieldErrors(problemOf(save.error)) : {}}
            onChange={(next) => draft.change({ form: next, version })}
          />
          {!isConflict(save.error) && (
            <FormProblem error={save.error} shown={['problem', 'need', 'measure', 'authors']} />
          )}
          <Missing>{(!form.problem.trim() || !form.measure.trim()) && t('proposal.needs')}</Missing>
          <Button
            type="submit"
            size="lg"
            loading={save.isPending}
            disabled={!form.problem.trim() || !form.measure.trim()}
          >
            {ui('form.save')}
          </Button>
        </Stack>
      </form>
      <Conflict412
        error={save.error}
        mine={textOf(form)}
        theirs={textOf(formOf(proposal))}
        onKeepMine={() => save.mutate({ form, version: proposal.version })}
        onTakeTheirs={() => {
          draft.forget();
          save.reset();
        }}
        onClose={save.reset}
      />
    </Drawer>
  );
}
