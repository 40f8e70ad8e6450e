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
import { Pick } from '~/ui/Pick';
import { PositionFields, type PositionWords } from './PositionFields';
import css from './Records.module.css';
import { useDraft } from './useDraft';
import { useParticipants } from './useSessions';

type Form = PositionWords & { participantId: string | null };
const EMPTY: Form = {
  participantId: null,
  topic: 'familyPolicy',
  stance: 'supports',
  text: '',
  mayQuote: false,
  readiness: '',
};

/** One position within fifteen seconds: who, about what, how they stand, their words (F59, F98). */
export function PositionForm({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const people = useParticipants(sessionId).data?.items ?? [];
  const { value: form, change, forget } = useDraft(`position.${sessionId}`, EMPTY);
  const record = useCommand({
    run: (sent: Form, key) =>
      body(
        api.POST('/api/v1/sessions/{sessionId}/positions', {
          params: { path: { sessionId } },
          body: {
            participantId: sent.participantId ?? '',
            topic: sent.topic,
            stance: sent.stance,
            text: sent.text.trim(),
            mayQuote: sent.mayQuote,
            readiness: sent.readiness || null,
          },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      notifyDone(t('position.done'));
      forget();
      queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
    inline: true,
  });
  const errors = record.error ? fieldErrors(problemOf(record.error)) : {};
  const send = (e: FormEvent) => {
    e.preventDefault();
    record.mutate(form);
  };
  // Who came stands first: they are the ones who speak.
  const inRoom = [...people].sort((a, b) => Number(b.attended === true) - Number(a.attended === true));
  return (
    <Card component="section" aria-labelledby="new-position" className={css.form}>
      <form onSubmit={send} noValidate>
        <Stack>
          <Title order={2} id="new-position">
            {t('position.new')}
          </Title>
          <Pick
            required
            label={t('position.who')}
            placeholder={t('position.whoHint')}
            nothing={t('position.nobody')}
            options={inRoom.map((p) => ({
              value: p.id,
              label: [p.fullName, p.position, p.organization].filter(Boolean).join(', '),
            }))}
            value={form.participantId}
            error={errors.participantId}
            onChange={(participantId) => change({ ...form, participantId })}
          />
          <PositionFields form={form} errors={errors} onChange={(words) => change({ ...form, ...words })} />
          <FormProblem error={record.error} shown={['participantId', 'text']} />
          <Missing>{(!form.participantId || !form.text.trim()) && t('position.needs')}</Missing>
          <Button
            type="submit"
            size="lg"
            loading={record.isPending}
            disabled={!form.participantId || !form.text.trim()}
          >
            {t('position.save')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
