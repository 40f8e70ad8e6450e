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
import { PositionFields, type PositionWords } from './PositionFields';
import { useDraft } from './useDraft';
import { type RecordedPosition, usePositions } from './useSessions';

interface Props {
  sessionId: string;
  position: RecordedPosition;
  onClose: () => void;
}
type Typed = { form: PositionWords; version: number };

const formOf = (p: RecordedPosition): PositionWords => ({
  topic: p.topic,
  stance: p.stance,
  text: p.text,
  mayQuote: p.mayQuote,
  readiness: p.readiness ?? '',
});
const told = (f: PositionWords) =>
  JSON.stringify([f.topic, f.stance, f.text.trim(), f.mayQuote, f.readiness]);

/** Corrects what was written down; what is typed stays on this device until it is saved. */
export function EditPosition({ sessionId, position, onClose }: Props) {
  const { t } = useTranslation('sessions');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const list = usePositions(sessionId);
  const draft = useDraft<Typed>(`position-edit.${position.id}`, {
    form: formOf(position),
    version: position.version,
  });
  const { form, version } = draft.value;
  const save = useCommand({
    run: (sent: Typed) =>
      writeOver<RecordedPosition | undefined, unknown>({
        etag: `"${sent.version}"`,
        write: (version) =>
          body(
            api.PATCH('/api/v1/sessions/{sessionId}/positions/{positionId}', {
              params: { path: { sessionId, positionId: position.id }, header: { 'If-Match': version } },
              body: {
                topic: sent.form.topic,
                stance: sent.form.stance,
                text: sent.form.text.trim(),
                mayQuote: sent.form.mayQuote,
                ...(sent.form.readiness === '' ? { noReadiness: true } : { readiness: sent.form.readiness }),
              },
            }),
          ),
        read: async () => {
          const { data } = await list.refetch({ throwOnError: true });
          const now = data?.items.find((p) => p.id === position.id);
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
      title={t('position.editTitle', { name: position.fullName })}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          <PositionFields
            form={form}
            errors={save.error ? fieldErrors(problemOf(save.error)) : {}}
            onChange={(next) => draft.change({ form: next, version })}
          />
          {!isConflict(save.error) && <FormProblem error={save.error} shown={['text']} />}
          <Button type="submit" size="lg" loading={save.isPending} disabled={!form.text.trim()}>
            {ui('form.save')}
          </Button>
        </Stack>
      </form>
      <Conflict412
        error={save.error}
        mine={form.text}
        theirs={position.text}
        onKeepMine={() => save.mutate({ form, version: position.version })}
        onTakeTheirs={() => {
          draft.forget();
          save.reset();
        }}
        onClose={save.reset}
      />
    </Drawer>
  );
}
