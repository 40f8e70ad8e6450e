import { Button, Stack } from '@mantine/core';
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
import { OrganizationFields } from './OrganizationFields';
import {
  EMPTY_ORGANIZATION,
  ORGANIZATION_FIELDS,
  type OrganizationDraft,
  organizationAddition,
} from './organizationDraft';
import { PanelFrame } from './PersonPanel';

interface Props {
  opened: boolean;
  onClose: () => void;
  onAdded: (organizationId: string) => void;
}

export function NewOrganization({ opened, ...props }: Props) {
  const { t } = useTranslation('contacts');
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('org.add')}>
      <Adding {...props} />
    </PanelFrame>
  );
}

function Adding({ onClose, onAdded }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const form = useForm<OrganizationDraft>({
    initialValues: EMPTY_ORGANIZATION,
    validate: { name: (value) => (value.trim() ? null : t('org.nameMissing')) },
  });
  const add = useCommand({
    run: (draft: OrganizationDraft, key) =>
      body(
        api.POST('/api/v1/contacts/organizations', { body: organizationAddition(draft), headers: by(key) }),
      ),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'organizations'] });
      notifyDone(t('org.added'));
      onAdded(id);
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((draft) => add.mutate(draft))}>
      <Stack>
        <OrganizationFields form={form} />
        <FormProblem error={add.error} shown={ORGANIZATION_FIELDS} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('org.add')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}
