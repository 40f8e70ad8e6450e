import { Alert, Button, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { Missing } from '~/ui/Missing';
import { notifyDone } from '~/ui/notify';
import { SaveState } from '~/ui/SaveState';
import { StickyActions } from '~/ui/StickyActions';
import { type AppealFields, appealBody, fieldsOf, saysTheSame } from './appealFields';
import { Choice } from './Choice';
import { useDraft } from './useDraft';
import { useAppeal } from './useSessions';

interface Props {
  sessionId: string;
  view: components['schemas']['GetAppealView'];
  etag: string;
}
type Typed = { fields: AppealFields; etag: string };
const SHOWN = ['addressee.name', 'addressee.title', 'replyTo', 'text'];

/** To whom, from where the answer is awaited, the letter. Left empty, letter and cases are made by the house. */
export function AppealForm({ sessionId, view, etag }: Props) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const theirs = useAppeal(sessionId);
  const draft = useDraft<Typed>(`appeal.${sessionId}`, { fields: fieldsOf(view), etag });
  const { fields } = draft.value;
  const change = (part: Partial<AppealFields>) =>
    draft.change({ fields: { ...fields, ...part }, etag: draft.value.etag });
  const write = useCommand({
    run: (sent: Typed) =>
      writeOver({
        etag: sent.etag,
        write: (version) =>
          body(
            api.PUT('/api/v1/sessions/{sessionId}/appeal', {
              params: { path: { sessionId } },
              body: appealBody(sent.fields),
              headers: ifMatch(version),
            }),
          ),
        read: async () => (await theirs.refetch({ throwOnError: true })).data!,
        reached: (stored) => stored.written && saysTheSame(fieldsOf(stored), sent.fields),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['sessions', 'appeal', sessionId] });
      draft.forget();
      notifyDone(t('appeal.done'));
    },
    inline: true,
  });
  const named = Boolean(fields.name.trim() && fields.title.trim());
  const errors = write.error ? fieldErrors(problemOf(write.error)) : {};
  const text = (name: Exclude<keyof AppealFields, 'kind'>, field = `addressee.${name}`) => ({
    label: t(`appeal.${name}`),
    value: fields[name],
    error: errors[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [name]: e.currentTarget.value }),
  });
  return (
    <Stack>
      {view.outdated && (
        <Alert color="coral" variant="light" title={t('appeal.outdated')}>
          <Button variant="default" mt="xs" onClick={() => change({ text: view.suggested })}>
            {t('appeal.renew')}
          </Button>
        </Alert>
      )}
      <Choice
        label={t('appeal.to')}
        value={fields.kind}
        options={[
          { value: 'deputyHeadOfRegion', label: t('appeal.kind.deputyHeadOfRegion') },
          { value: 'coordinationCouncil', label: t('appeal.kind.coordinationCouncil') },
          { value: 'other', label: t('appeal.kind.other') },
        ]}
        onChange={(kind) => change({ kind })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput required description={t('appeal.nameHint')} {...text('name')} />
        <TextInput required description={t('appeal.titleHint')} {...text('title')} />
        <TextInput description={t('appeal.dativeHint')} {...text('nameDative')} />
        <TextInput description={t('appeal.dativeHint')} {...text('titleDative')} />
      </SimpleGrid>
      <TextInput description={t('appeal.replyToHint')} {...text('replyTo', 'replyTo')} />
      <Textarea
        autosize
        minRows={8}
        maxLength={20_000}
        description={t('appeal.textHint')}
        placeholder={view.suggested}
        {...text('text', 'text')}
      />
      {!isConflict(write.error) && <FormProblem error={write.error} shown={SHOWN} />}
      <StickyActions
        aside={
          write.isPending || (draft.typed && named) ? (
            <SaveState state={write.isPending ? 'saving' : 'unsaved'} />
          ) : (
            <Missing>{t(named ? 'appeal.unchanged' : 'appeal.needs')}</Missing>
          )
        }
      >
        <Button
          loading={write.isPending}
          disabled={!named || !draft.typed}
          onClick={() => write.mutate(draft.value)}
        >
          {t('appeal.save')}
        </Button>
      </StickyActions>
      <Conflict412
        error={write.error}
        mine={fields.text}
        theirs={theirs.data?.data.text ?? ''}
        onKeepMine={() => write.mutate({ fields, etag: theirs.data?.etag ?? '' })}
        onTakeTheirs={() => {
          draft.forget();
          write.reset();
        }}
        onClose={write.reset}
      />
    </Stack>
  );
}
