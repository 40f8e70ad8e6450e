import { Button, Checkbox, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { regionsQuery } from '~/lib/session';
import { FormProblem } from '~/ui/FormProblem';
import { needsRegion, ROLES } from './users';

export interface Filled {
  email: string;
  name: string;
  roles: string[];
  regions: string[];
}

export function useUserForm(initialValues: Filled) {
  const { t } = useTranslation('access');
  return useForm<Filled>({
    // The roles decide what else is asked for.
    mode: 'controlled',
    initialValues,
    validate: {
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('users.emailWrong')),
      name: (value) => (value.trim() ? null : t('users.nameMissing')),
      roles: (value) => (value.length > 0 ? null : t('users.rolesMissing')),
      regions: (value, { roles }) =>
        needsRegion(roles) && value.length === 0 ? t('users.regionsMissing') : null,
    },
    transformValues: (values) => ({
      ...values,
      email: values.email.trim(),
      name: values.name.trim(),
      regions: needsRegion(values.roles) ? values.regions : [],
    }),
  });
}

interface Props {
  form: UseFormReturnType<Filled>;
  isNew?: boolean;
  error: unknown;
  busy: boolean;
  submit: string;
  onSubmit: (filled: Filled) => void;
  onCancel: () => void;
}

/** What an account is made of: who, with which roles, in which regions. */
export function UserForm({ form, isNew, error, busy, submit, onSubmit, onCancel }: Props) {
  const { t, i18n } = useTranslation('access');
  const { t: ui } = useTranslation('ui');
  const english = i18n.language === 'en';
  const regions = (useQuery(regionsQuery).data ?? [])
    .map((r) => ({ value: r.code, label: english ? r.nameEn : r.name }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <form noValidate onSubmit={form.onSubmit(onSubmit)}>
      <Stack>
        <TextInput
          label={t('users.name')}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          type="email"
          inputMode="email"
          label={t('users.email')}
          description={isNew ? t('users.emailHint') : t('users.emailFixed')}
          autoComplete="off"
          readOnly={!isNew}
          {...form.getInputProps('email')}
        />
        <Checkbox.Group label={t('users.roles')} {...form.getInputProps('roles')}>
          <Stack gap="xs" mt="xs">
            {ROLES.map((role) => (
              <Checkbox
                key={role}
                value={role}
                label={t(`role.${role}`)}
                description={t(`roleHint.${role}`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        {needsRegion(form.values.roles) && (
          <MultiSelect
            label={t('users.regions')}
            placeholder={form.values.regions.length === 0 ? t('users.regionsPlaceholder') : undefined}
            data={regions}
            searchable
            nothingFoundMessage={t('users.regionNotFound')}
            maxDropdownHeight={280}
            {...form.getInputProps('regions')}
          />
        )}
        <FormProblem error={error} shown={['email', 'name', 'roles', 'regions']} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel} disabled={busy}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
