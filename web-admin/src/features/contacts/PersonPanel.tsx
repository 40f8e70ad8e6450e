import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormErrors, type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { type Versioned, writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { type Person, personQuery } from './api';

export interface PanelProps {
  opened: boolean;
  person: Person;
  etag: string;
  onClose: () => void;
}
export type PersonChange = components['schemas']['EditPerson'];

/** A dialog of the card; what stands in it begins anew each time it opens. */
export function PanelFrame({
  opened,
  onClose,
  title,
  size,
  children,
}: {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: string;
  children: ReactNode;
}) {
  const { t: ui } = useTranslation('ui');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size ?? 'lg'}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
      closeOnClickOutside={false}
    >
      {children}
    </Modal>
  );
}

interface FormProps<D> {
  person: Person;
  etag: string;
  onClose: () => void;
  /** The part of a person that this panel edits. */
  of: (person: Person) => D;
  /** What is sent, from what the form began with and what stands in it. */
  change: (began: D, draft: D) => PersonChange;
  /** The draft in words, for a conflict. */
  said: (draft: D) => string[];
  /** Fields whose messages the form shows itself. */
  shown?: string[];
  validate?: (draft: D) => FormErrors;
  children: (form: UseFormReturnType<D>) => ReactNode;
}

/** One part of a person being changed: what somebody else changed in other parts meanwhile is no conflict. */
export function PersonPanelForm<D extends object>(props: FormProps<D>) {
  const { person, etag, of, change, said, onClose } = props;
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [began] = useState({ draft: of(person), etag });
  const [theirs, setTheirs] = useState<Versioned<Person>>();
  const form = useForm<D>({ initialValues: began.draft, validate: props.validate as never });
  const same = (stored: Person, draft: D) => JSON.stringify(of(stored)) === JSON.stringify(draft);
  const save = useCommand({
    run: ({ draft, version }: { draft: D; version: string }) =>
      writeOver({
        etag: version,
        write: (at) =>
          body(
            api.PATCH('/api/v1/contacts/people/{personId}', {
              params: { path: { personId: person.id }, header: ifMatch(at) },
              body: change(began.draft, draft),
            }),
          ),
        read: () => queryClient.fetchQuery({ ...personQuery(person.id), staleTime: 0 }),
        reached: (stored) => same(stored, draft),
        untouched: (stored) => same(stored, began.draft),
        onConflict: setTheirs,
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
      notifyDone(t('person.saved'));
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  const lines = (draft: D) => said(draft).map((text) => <div key={text}>{text}</div>);
  return (
    <form noValidate onSubmit={form.onSubmit((draft) => save.mutate({ draft, version: began.etag }))}>
      <Stack>
        {props.children(form)}
        {!isConflict(save.error) && <FormProblem error={save.error} shown={props.shown} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {ui('form.save')}
          </Button>
        </Group>
      </Stack>
      <Conflict412
        error={save.error}
        mine={lines(form.values)}
        theirs={theirs && lines(of(theirs.data))}
        onKeepMine={() => theirs && save.mutate({ draft: form.values, version: theirs.etag })}
        onTakeTheirs={onClose}
        onClose={save.reset}
      />
    </form>
  );
}
