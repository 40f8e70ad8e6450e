import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { problemOf } from '~/lib/problem';
import { FormProblem } from '~/ui/FormProblem';
import type { CoverageRow } from './coverage';

interface Props {
  row: CoverageRow;
  people: boolean;
  busy: boolean;
  onAdded: (contact: { personId?: string; organizationId?: string }) => Promise<unknown>;
}
interface Draft {
  kind: 'organization' | 'person';
  name: string;
  organization: string;
  phone: string;
}

/** The least that makes a contact; the rest is written on its card. */
export function NewForGap({ row, people, busy, onAdded }: Props) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const form = useForm<Draft>({
    initialValues: { kind: 'organization', name: '', organization: '', phone: '' },
    validate: {
      name: (value, { kind }) =>
        value.trim() ? null : t(kind === 'person' ? 'person.nameMissing' : 'org.nameMissing'),
    },
  });
  const person = form.values.kind === 'person';
  const add = useCommand({
    run: async (draft: Draft, key) => {
      const category = row.category ?? undefined;
      const contact =
        draft.kind === 'person'
          ? {
              personId: (
                await body(
                  api.POST('/api/v1/contacts/people', {
                    body: {
                      fullName: draft.name,
                      organization: draft.organization || undefined,
                      category,
                      phones: draft.phone.trim() ? [draft.phone] : [],
                    },
                    headers: by(key),
                  }),
                )
              ).id,
            }
          : {
              organizationId: (
                await body(
                  api.POST('/api/v1/contacts/organizations', {
                    body: { name: draft.name, category, phone: draft.phone.trim() || undefined },
                    headers: by(key),
                  }),
                )
              ).id,
            };
      return onAdded(contact);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['contacts'] }),
    onError: (error) => {
      const { errors } = problemOf(error);
      form.setErrors({
        name: (errors.name ?? errors.fullName)?.join(' '),
        phone: (errors.phone ?? errors.phones)?.join(' '),
      });
    },
    inline: true,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((draft) => add.mutate(draft))}>
      <Stack>
        {people && (
          <Radio.Group label={t('coverage.newKind')} {...form.getInputProps('kind')}>
            <Stack gap="xs" mt="xs">
              <Radio value="organization" label={t('coverage.newOrganization')} />
              <Radio value="person" label={t('coverage.newPerson')} />
            </Stack>
          </Radio.Group>
        )}
        <TextInput
          label={t(person ? 'person.fullName' : 'org.name')}
          required
          maxLength={200}
          {...form.getInputProps('name')}
        />
        {person && (
          <TextInput
            label={t('person.organization')}
            maxLength={300}
            {...form.getInputProps('organization')}
          />
        )}
        <TextInput label={t('people.phone')} inputMode="tel" {...form.getInputProps('phone')} />
        <FormProblem error={add.error} shown={['name', 'fullName', 'phone', 'phones']} />
        <div>
          <Button type="submit" loading={add.isPending || busy}>
            {t('coverage.addAndClose')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
