import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { type Filled, UserForm, useUserForm } from './UserForm';

interface Props {
  onAdded: (name: string, link: string) => void;
  onCancel: () => void;
}

export function AddUser({ onAdded, onCancel }: Props) {
  const { t } = useTranslation('access');
  const queryClient = useQueryClient();
  const form = useUserForm({ email: '', name: '', roles: ['manager'], regions: [] });
  const add = useCommand({
    run: (user: Filled, key) => body(api.POST('/api/v1/access/users', { body: user, headers: by(key) })),
    onSuccess: (answer, user) => {
      queryClient.invalidateQueries({ queryKey: ['access', 'users'] });
      onAdded(user.name, answer.link);
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  return (
    <UserForm
      form={form}
      isNew
      error={add.error}
      busy={add.isPending}
      submit={t('users.addAndLink')}
      onSubmit={add.mutate}
      onCancel={onCancel}
    />
  );
}
