import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { DialogActions } from '~/ui/DialogActions';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { type Segment, segmentsQuery } from './api';
import type { PeopleFilter } from './peopleFilter';

interface Props {
  opened: boolean;
  filter: PeopleFilter;
  onClose: () => void;
  onSaved: (segment: Segment | undefined) => void;
}

/** Keeps the filters of the list under a name. */
export function SaveSegment({ opened, ...rest }: Props) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  return (
    <Modal
      opened={opened}
      onClose={rest.onClose}
      title={t('segment.save')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <Named {...rest} />
    </Modal>
  );
}

function Named({ filter, onClose, onSaved }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '' },
    validate: { name: (value) => (value.trim() ? null : t('segment.nameMissing')) },
  });
  const save = useCommand({
    run: ({ name }: { name: string }, key) =>
      body(api.POST('/api/v1/contacts/segments', { body: { name, filter }, headers: by(key) })),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: segmentsQuery.queryKey });
      onSaved(
        queryClient
          .getQueryData<{ items: Segment[] }>(segmentsQuery.queryKey)
          ?.items.find((s) => s.id === id),
      );
      notifyDone(t('segment.saved'));
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('segment.hint')}
        </Text>
        <TextInput
          label={t('segment.name')}
          required
          maxLength={100}
          data-autofocus
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <FormProblem error={save.error} shown={['name']} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {ui('form.save')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}
