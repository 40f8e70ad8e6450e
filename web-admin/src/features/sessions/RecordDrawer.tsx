import { Button, Drawer, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { Missing } from '~/ui/Missing';
import { useDraft } from './useDraft';

interface Props<T> {
  title: string;
  /** The draft's name on this device. */
  name: string;
  /** What is stored, and its version. */
  stored: { form: T; version: number };
  /** What is stored now, read anew; nothing when it was taken out. */
  read: () => Promise<{ form: T; version: number } | undefined>;
  write: (form: T, etag: string) => Promise<unknown>;
  /** What makes two forms the same. */
  told: (form: T) => string;
  /** The words to lay beside the other's. */
  words: (form: T) => string;
  /** What still lacks before it can be saved. */
  lacks: (form: T) => string | false;
  /** Fields that show their own errors. */
  shown: string[];
  children: (form: T, errors: Record<string, string>, change: (next: T) => void) => ReactNode;
  onClose: () => void;
}

/** Rewords one record of a session; what is typed stays on this device until it is saved. */
export function RecordDrawer<T>(props: Props<T>) {
  const { name, stored, told, words, onClose } = props;
  const { t } = useTranslation('ui');
  const queryClient = useQueryClient();
  const draft = useDraft(name, stored);
  const { form, version } = draft.value;
  const save = useCommand({
    run: (sent: { form: T; version: number }) =>
      writeOver<T | undefined, unknown>({
        etag: `"${sent.version}"`,
        write: (etag) => props.write(sent.form, etag),
        read: async () => {
          const now = await props.read();
          return { data: now?.form, etag: `"${now?.version}"` };
        },
        reached: (now) => now !== undefined && told(now) === told(sent.form),
      }),
    onSuccess: () => {
      draft.forget();
      queryClient.invalidateQueries({ queryKey: ['sessions'] });
      onClose();
    },
    inline: true,
  });
  const lacks = props.lacks(form);
  const send = (e: FormEvent) => {
    e.preventDefault();
    save.mutate(draft.value);
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={props.title}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          {props.children(form, save.error ? fieldErrors(problemOf(save.error)) : {}, (next) =>
            draft.change({ form: next, version }),
          )}
          {!isConflict(save.error) && <FormProblem error={save.error} shown={props.shown} />}
          <Missing>{lacks}</Missing>
          <Button type="submit" size="lg" loading={save.isPending} disabled={lacks !== false}>
            {t('form.save')}
          </Button>
        </Stack>
      </form>
      <Conflict412
        error={save.error}
        mine={words(form)}
        theirs={words(stored.form)}
        onKeepMine={() => save.mutate({ form, version: stored.version })}
        onTakeTheirs={() => {
          draft.forget();
          save.reset();
        }}
        onClose={save.reset}
      />
    </Drawer>
  );
}
