import { Button, Card, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { FormProblem } from '~/ui/FormProblem';
import { Missing } from '~/ui/Missing';
import { notifyDone } from '~/ui/notify';
import { ProposalFields, type ProposalForm } from './ProposalFields';
import css from './Records.module.css';
import { useDraft } from './useDraft';

const EMPTY: ProposalForm = { problem: '', need: '', measure: '', authors: [] };

/** Writes a proposal down while people speak. */
export function NewProposal({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const { value: form, change, forget } = useDraft(`proposal.${sessionId}`, EMPTY);
  const add = useCommand({
    run: (sent: ProposalForm, key) =>
      body(
        api.POST('/api/v1/sessions/{sessionId}/proposals', {
          params: { path: { sessionId } },
          body: {
            problem: sent.problem.trim(),
            need: sent.need.trim() || null,
            measure: sent.measure.trim(),
            authors: sent.authors,
          },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      notifyDone(t('proposal.done'));
      forget();
      queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
    inline: true,
  });
  const send = (e: FormEvent) => {
    e.preventDefault();
    add.mutate(form);
  };
  return (
    <Card component="section" aria-labelledby="new-proposal" className={css.form}>
      <form onSubmit={send} noValidate>
        <Stack>
          <Title order={2} id="new-proposal">
            {t('proposal.new')}
          </Title>
          <ProposalFields
            sessionId={sessionId}
            form={form}
            errors={add.error ? fieldErrors(problemOf(add.error)) : {}}
            onChange={change}
          />
          <FormProblem error={add.error} shown={['problem', 'need', 'measure', 'authors']} />
          <Missing>{(!form.problem.trim() || !form.measure.trim()) && t('proposal.needs')}</Missing>
          <Button
            type="submit"
            size="lg"
            loading={add.isPending}
            disabled={!form.problem.trim() || !form.measure.trim()}
          >
            {t('proposal.save')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
