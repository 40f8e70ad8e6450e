import { Modal } from '@mantine/core';
import type { UseFormInput, UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, ifMatch } from '~/lib/api';
import { VersionedForm } from '~/ui/VersionedForm';
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

interface FormProps<D extends object> {
  person: Person;
  etag: string;
  onClose: () => void;
  /** The part of a person that this panel edits. */
  of: (person: Person) => D;
  /** What is sent, from what the form began with and what stands in it. */
  change: (began: D, draft: D) => PersonChange;
  said: (draft: D) => string[];
  shown?: string[];
  place?: (errors: Record<string, string>, draft: D) => Record<string, string>;
  validate?: UseFormInput<D>['validate'];
  children: (form: UseFormReturnType<D>) => ReactNode;
}

/** One part of a person being changed. */
export function PersonPanelForm<D extends object>({ person, change, onClose, ...props }: FormProps<D>) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  return (
    <VersionedForm
      topic="contacts"
      {...props}
      stored={person}
      saved={t('person.saved')}
      onDone={onClose}
      write={(draft, at, began) =>
        body(
          api.PATCH('/api/v1/contacts/people/{personId}', {
            params: { path: { personId: person.id }, header: ifMatch(at) },
            body: change(began, draft),
          }),
        )
      }
      read={() => queryClient.fetchQuery({ ...personQuery(person.id), staleTime: 0 })}
    />
  );
}
