import { Button, Divider, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { KeyRound, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { notifyDone } from '~/ui/notify';
import { UserFacts } from './UserFacts';
import { type Filled, UserForm, useUserForm } from './UserForm';
import { type User, usersQuery } from './users';

interface Props {
  /** As the list holds it now; the form keeps what was typed when it is read again. */
  user: User;
  onLink: (link: string) => void;
  onDone: () => void;
}
type Change = { filled: Filled; active: boolean; version: number };
const filledOf = ({ email, name, roles, regions }: User): Filled => ({ email, name, roles, regions });

export function EditUser({ user, onLink, onDone }: Props) {
  const { t } = useTranslation('access');
  const queryClient = useQueryClient();
  // The version the person saw when they began: what others save meanwhile is a conflict, not overwritten.
  const [seen, setSeen] = useState(user.version);
  const [mine, setMine] = useState<Change>();
  const form = useUserForm(filledOf(user));

  const save = useCommand({
    run: ({ filled, active, version }: Change) =>
      body(
        api.PUT('/api/v1/access/users/{userId}', {
          params: { path: { userId: user.id }, header: ifMatch(`"${version}"`) },
          body: { name: filled.name, roles: filled.roles, regions: filled.regions, active },
        }),
      ),
    onSuccess: async (_, { filled, active }) => {
      await queryClient.invalidateQueries({ queryKey: ['access'] });
      const what = active === user.active ? 'saved' : active ? 'opened' : 'nowClosed';
      notifyDone(t(`users.${what}`, { name: filled.name }));
      onDone();
    },
    onError: (error, change) => {
      if (isConflict(error)) {
        setMine(change);
        return queryClient.invalidateQueries({ queryKey: usersQuery.queryKey });
      }
      form.setErrors(fieldErrors(problemOf(error)));
    },
    inline: true,
  });
  const renew = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/access/users/{userId}/link', {
          params: { path: { userId: user.id } },
          headers: by(key),
        }),
      ),
    onSuccess: ({ link }) => onLink(link),
  });
  const takeTheirs = () => {
    form.setValues(filledOf(user));
    setSeen(user.version);
    save.reset();
  };

  return (
    <Stack>
      <UserForm
        form={form}
        error={isConflict(save.error) ? undefined : save.error}
        busy={save.isPending}
        submit={t('users.save')}
        onSubmit={(filled) => save.mutate({ filled, active: user.active, version: seen })}
        onCancel={onDone}
      />
      <Divider />
      <Button
        variant="default"
        leftSection={<KeyRound size={20} aria-hidden />}
        loading={renew.isPending}
        disabled={!user.active}
        onClick={() => renew.mutate(undefined)}
      >
        {t('users.renew')}
      </Button>
      <Text size="sm" c="dimmed">
        {user.active ? t('users.renewHint') : t('users.renewClosed')}
      </Text>
      <Button
        variant="default"
        leftSection={user.active ? <UserX size={20} aria-hidden /> : <UserCheck size={20} aria-hidden />}
        disabled={save.isPending}
        onClick={() => save.mutate({ filled: filledOf(user), active: !user.active, version: seen })}
      >
        {user.active ? t('users.close') : t('users.open')}
      </Button>
      <Text size="sm" c="dimmed">
        {user.active ? t('users.closeHint') : t('users.openHint')}
      </Text>
      {mine && isConflict(save.error) && (
        <Conflict412
          error={save.error}
          mine={<UserFacts user={{ ...mine.filled, active: mine.active }} />}
          theirs={<UserFacts user={user} />}
          onKeepMine={() => {
            setSeen(user.version);
            save.mutate({ ...mine, version: user.version });
          }}
          onTakeTheirs={takeTheirs}
          onClose={save.reset}
        />
      )}
    </Stack>
  );
}
