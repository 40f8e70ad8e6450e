import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { type Category, useCategories } from '~/lib/categories';
import { VersionedForm } from '~/ui/VersionedForm';
import { type Organization, organizationQuery } from './api';
import { OrganizationFields } from './OrganizationFields';
import { ORGANIZATION_FIELDS, organizationChange, organizationDraftOf } from './organizationDraft';
import { PanelFrame } from './PersonPanel';

interface Props {
  opened: boolean;
  organization: Organization;
  etag: string;
  onClose: () => void;
}

export function EditOrganization({ opened, organization, etag, onClose }: Props) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const queryClient = useQueryClient();
  return (
    <PanelFrame opened={opened} onClose={onClose} title={t('org.edit')}>
      <VersionedForm
        topic="contacts"
        stored={organization}
        etag={etag}
        of={organizationDraftOf}
        validate={{ name: (value) => (value.trim() ? null : t('org.nameMissing')) }}
        shown={ORGANIZATION_FIELDS}
        said={(draft) =>
          Object.entries(draft)
            .filter(([, text]) => text)
            .map(([name, text]) => (name === 'category' ? nameOf(text as Category) : text))
        }
        saved={t('person.saved')}
        onDone={onClose}
        write={(draft, at, began) =>
          body(
            api.PATCH('/api/v1/contacts/organizations/{organizationId}', {
              params: { path: { organizationId: organization.id }, header: ifMatch(at) },
              body: organizationChange(began, draft),
            }),
          )
        }
        read={() => queryClient.fetchQuery({ ...organizationQuery(organization.id), staleTime: 0 })}
      >
        {(form) => <OrganizationFields form={form} />}
      </VersionedForm>
    </PanelFrame>
  );
}
