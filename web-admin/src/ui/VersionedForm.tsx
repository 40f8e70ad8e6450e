import { Button, Stack } from '@mantine/core';
import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { focusFirstWrong } from '~/lib/focus';
import { problemOf } from '~/lib/problem';
import { type Versioned, writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from './Conflict412';
import { DialogActions } from './DialogActions';
import { FormProblem } from './FormProblem';
import { notifyDone } from './notify';
import { StickyActions } from './StickyActions';

interface Props<T, D extends object> {
  /** The module whose queries are read again when it is saved. */
  topic: string;
  stored: T;
  etag: string;
  /** The part that this form edits. */
  of: (stored: T) => D;
  write: (draft: D, etag: string, began: D) => Promise<unknown>;
  /** What is stored now. */
  read: () => Promise<Versioned<T>>;
  /** What a draft comes to, where several drafts say the same. */
  means?: (draft: D) => unknown;
  /** The draft in words, for a conflict. */
  said: (draft: D) => string[];
  /** Where the server's messages stand in this form, when its fields are called otherwise. */
  place?: (errors: Record<string, string>, draft: D) => Record<string, string>;
  /** Fields whose messages the form shows itself. */
  shown?: string[];
  validate?: UseFormInput<D>['validate'];
  /** Said when it is saved. */
  saved: string;
  /** The form is the page, no dialog: what its button is called. */
  save?: (draft: D) => string;
  onDone: () => void;
  children: (form: UseFormReturnType<D>) => ReactNode;
}

/** One part of a record being changed over its version: what somebody else changed in other parts meanwhile is no conflict. */
export function VersionedForm<T, D extends object>({ of, write, read, said, onDone, ...props }: Props<T, D>) {
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [began] = useState({ draft: of(props.stored), etag: props.etag });
  const [theirs, setTheirs] = useState<Versioned<T>>();
  const formBox = useRef<HTMLFormElement>(null);
  const form = useForm<D>({ initialValues: began.draft, validate: props.validate });
  const means = (draft: D) => JSON.stringify(props.means ? props.means(draft) : draft);
  const same = (stored: T, draft: D) => means(of(stored)) === means(draft);
  const save = useCommand({
    run: ({ draft, version }: { draft: D; version: string }) =>
      writeOver({
        etag: version,
        write: (at) => write(draft, at, began.draft),
        read,
        reached: (stored) => same(stored, draft),
        untouched: (stored) => same(stored, began.draft),
        onConflict: setTheirs,
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [props.topic] });
      notifyDone(props.saved);
      onDone();
    },
    onError: (error) => {
      const errors = fieldErrors(problemOf(error));
      form.setErrors(props.place ? props.place(errors, form.getValues()) : errors);
      focusFirstWrong(formBox.current);
    },
    inline: true,
  });
  const lines = (draft: D) => said(draft).map((text) => <div key={text}>{text}</div>);
  const buttons = (
    <>
      <Button variant="default" onClick={onDone}>
        {ui('form.cancel')}
      </Button>
      <Button type="submit" loading={save.isPending}>
        {props.save?.(form.values) ?? ui('form.save')}
      </Button>
    </>
  );
  return (
    <form
      ref={formBox}
      noValidate
      onSubmit={form.onSubmit((draft) => save.mutate({ draft, version: began.etag }))}
    >
      <Stack gap={props.save ? 'lg' : undefined}>
        {props.children(form)}
        {!isConflict(save.error) && <FormProblem error={save.error} shown={props.shown} />}
        {props.save ? <StickyActions>{buttons}</StickyActions> : <DialogActions>{buttons}</DialogActions>}
      </Stack>
      <Conflict412
        error={save.error}
        mine={lines(form.values)}
        theirs={theirs && lines(of(theirs.data))}
        onKeepMine={() => theirs && save.mutate({ draft: form.values, version: theirs.etag })}
        onTakeTheirs={onDone}
        onClose={save.reset}
      />
    </form>
  );
}
