import { Button, Stack } from '@mantine/core';
import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '~/lib/fieldErrors';
import { focusFirstWrong } from '~/lib/focus';
import { useFormDraft } from '~/lib/formDraft';
import { problemOf } from '~/lib/problem';
import type { Versioned } from '~/lib/versioned';
import { Conflict412 } from './Conflict412';
import type { ConflictLine } from './conflictLines';
import { DialogActions } from './DialogActions';
import { DraftRestored } from './Draft';
import { FormProblem } from './FormProblem';
import { notifyDone } from './notify';
import { StickyActions } from './StickyActions';
import { useVersionedChange } from './useVersionedChange';

interface Props<T, D extends object> {
  /** The module whose queries are read again when it is saved. */
  topic: string;
  stored: T;
  etag: string;
  /** Under which what is typed is kept on this device until it is saved or put away; without it nothing is kept. */
  draft?: string;
  /** The part that this form edits. */
  of: (stored: T) => D;
  write: (draft: D, etag: string, began: D) => Promise<unknown>;
  /** What is stored now. */
  read: () => Promise<Versioned<T>>;
  /** What a draft comes to, where several drafts say the same. */
  means?: (draft: D) => unknown;
  /** The draft line by line, for a conflict. */
  said: (draft: D) => ConflictLine[];
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
  const kept = useFormDraft(props.draft, props.stored, props.etag, of);
  const { began } = kept;
  const formBox = useRef<HTMLFormElement>(null);
  const form = useForm<D>({
    initialValues: kept.values,
    onValuesChange: kept.keep,
    validate: props.validate,
  });
  const leave = () => {
    kept.forget();
    onDone();
  };
  const means = (draft: D) => JSON.stringify(props.means ? props.means(draft) : draft);
  const change = useVersionedChange<T, D>({
    read,
    write: (draft, at) => write(draft, at, of(began.data)),
    reached: (stored, draft) => means(of(stored)) === means(draft),
    same: (a, b) => means(of(a)) === means(of(b)),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: [props.topic] });
      notifyDone(props.saved);
      leave();
    },
    onError: (error) => {
      const errors = fieldErrors(problemOf(error));
      form.setErrors(props.place ? props.place(errors, form.getValues()) : errors);
      focusFirstWrong(formBox.current);
    },
  });
  const buttons = (
    <>
      <Button variant="default" onClick={leave}>
        {ui('form.cancel')}
      </Button>
      <Button type="submit" loading={change.isPending}>
        {props.save?.(form.values) ?? ui('form.save')}
      </Button>
    </>
  );
  return (
    <form ref={formBox} noValidate onSubmit={form.onSubmit((draft) => change.save(draft, began))}>
      <Stack gap={props.save ? 'lg' : undefined}>
        {kept.restored && <DraftRestored />}
        {props.children(form)}
        <FormProblem error={change.error} shown={props.shown} />
        {props.save ? <StickyActions>{buttons}</StickyActions> : <DialogActions>{buttons}</DialogActions>}
      </Stack>
      {change.conflict && (
        <Conflict412
          error={change.conflictError}
          mine={said(change.conflict.mine)}
          theirs={said(of(change.conflict.theirs.data))}
          onKeepMine={change.keepMine}
          onTakeTheirs={leave}
          onClose={change.close}
        />
      )}
    </form>
  );
}
