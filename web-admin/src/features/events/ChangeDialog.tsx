import { Button, Group, Modal, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import type { Versioned } from '~/lib/versioned';
import { Conflict412 } from '~/ui/Conflict412';
import type { ConflictSide } from '~/ui/conflictLines';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { useVersionedChange } from '~/ui/useVersionedChange';

interface Change<T, V> {
  read: () => Promise<Versioned<T>>;
  write: (values: V, etag: string, key: string) => Promise<unknown>;
  /** The part of the record that this dialog changes. */
  part: (data: T) => unknown;
  /** What is stored says what is asked for already. */
  reached: (data: T, values: V) => boolean;
  /** What was done, in a sentence. */
  done: string;
  setErrors: (errors: Record<string, string>) => void;
  onClose: () => void;
}

/** A change made in a dialog: told and closed when saved, refusals beside their fields. */
export function useDialogChange<T, V>({
  read,
  write,
  part,
  reached,
  done,
  setErrors,
  onClose,
}: Change<T, V>) {
  const queryClient = useQueryClient();
  return useVersionedChange<T, V>({
    read,
    write,
    reached,
    same: (a, b) => JSON.stringify(part(a)) === JSON.stringify(part(b)),
    onSaved: () => {
      notifyDone(done);
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['events'] });
    },
    onError: (error) => setErrors(fieldErrors(problemOf(error))),
  });
}

interface Props<T, V> {
  title: string;
  /** The button that saves. */
  action: string;
  /** The button that leaves it, when that isn't simply «Отмена». */
  leave?: string;
  /** What it does takes something away. */
  danger?: boolean;
  size?: string;
  change: ReturnType<typeof useVersionedChange<T, V>>;
  onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  /** Fields that show their own refusals. */
  shown: string[];
  /** Both sides of a conflict in words. */
  mine: (values: V) => ConflictSide;
  theirs: (data: T) => ConflictSide;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a dialog that changes a versioned record; a conflict takes its place until it is decided. */
export function ChangeDialog<T, V>({ change, onClose, children, ...rest }: Props<T, V>) {
  const { t: ui } = useTranslation('ui');
  const { conflict } = change;
  return (
    <>
      <Modal
        opened={!conflict}
        onClose={onClose}
        size={rest.size}
        title={rest.title}
        closeButtonProps={{ 'aria-label': ui('form.close') }}
      >
        <form noValidate onSubmit={rest.onSubmit}>
          <Stack>
            {children}
            <FormProblem error={change.error} shown={rest.shown} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {rest.leave ?? ui('form.cancel')}
              </Button>
              <Button type="submit" color={rest.danger ? 'coral' : undefined} loading={change.isPending}>
                {rest.action}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
      {conflict && (
        <Conflict412
          error={change.conflictError}
          mine={rest.mine(conflict.mine)}
          theirs={rest.theirs(conflict.theirs.data)}
          onKeepMine={change.keepMine}
          onTakeTheirs={onClose}
          onClose={change.close}
        />
      )}
    </>
  );
}
