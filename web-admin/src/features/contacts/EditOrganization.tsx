import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { type Versioned, writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { type Organization, organizationQuery } from './api';
import { OrganizationFields } from './OrganizationFields';
import {
  ORGANIZATION_FIELDS,
  type OrganizationDraft,
  organizationChange,
  organizationDraftOf,
} from './organizationDraft';
import { PanelFrame } from './PersonPanel';

interface Props {
  opened: boolean;
  organization: Organization;
  etag: string;
  onClose: () => void;
}

export function EditOrganization({ opened, ...props }: Props) {
  const { t } = useTranslation('contacts');
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('org.edit')}>
      <Editing {...props} />
    </PanelFrame>
  );
}

function Editing({ organization, etag, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [began] = useState({ draft: organizationDraftOf(organization), etag });
  const [theirs, setTheirs] = useState<Versioned<Organization>>();
  const form = useForm<OrganizationDraft>({
    initialValues: began.draft,
    validate: { name: (value) => (value.trim() ? null : t('org.nameMissing')) },
  });
  const same = (stored: Organization, draft: OrganizationDraft) =>
    JSON.stringify(organizationDraftOf(stored)) === JSON.stringify(draft);
  const save = useCommand({
    run: ({ draft, version }: { draft: OrganizationDraft; version: string }) =>
      writeOver({
        etag: version,
        write: (at) =>
          body(
            api.PATCH('/api/v1/contacts/organizations/{organizationId}', {
              params: { path: { organizationId: organization.id }, header: ifMatch(at) },
              body: organizationChange(began.draft, draft),
            }),
          ),
        read: () => queryClient.fetchQuery({ ...organizationQuery(organization.id), staleTime: 0 }),
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
  const said = (draft: OrganizationDraft) =>
    Object.entries(draft)
      .filter(([, text]) => text)
      .map(([name, text]) => (
        <div key={name}>{name === 'category' ? t(`category.${text as 'authority'}`) : text}</div>
      ));
  return (
    <form noValidate onSubmit={form.onSubmit((draft) => save.mutate({ draft, version: began.etag }))}>
      <Stack>
        <OrganizationFields form={form} />
        {!isConflict(save.error) && <FormProblem error={save.error} shown={ORGANIZATION_FIELDS} />}
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
        mine={said(form.values)}
        theirs={theirs && said(organizationDraftOf(theirs.data))}
        onKeepMine={() => theirs && save.mutate({ draft: form.values, version: theirs.etag })}
        onTakeTheirs={onClose}
        onClose={save.reset}
      />
    </form>
  );
}
