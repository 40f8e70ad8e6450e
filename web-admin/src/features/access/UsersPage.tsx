import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { KeyRound, SearchX, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '~/lib/route';
import { regionsQuery } from '~/lib/session';
import { type Column, DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import css from './UsersPage.module.css';
import { findUsers, stateOf, type User, type UserState, usersQuery } from './users';

// The form and its selects come when they are asked for: the list alone opens on a slow phone.
const UserPanel = late(() => import('./UserPanel').then((m) => m.UserPanel));

const LOOK: Record<UserState, Status> = { works: 'done', waits: 'todo', closed: 'notNeeded' };

/** Who may sign in, with which role and where. The open panel and the search are in the address. */
export function UsersPage() {
  const { t, i18n } = useTranslation('access');
  const [search, setSearch] = useSearchState();
  const users = useQuery(usersQuery);
  const regions = useQuery(regionsQuery).data ?? [];
  const name = (code: string) => {
    const region = regions.find((r) => r.code === code);
    return (i18n.language === 'en' ? region?.nameEn : region?.name) ?? code;
  };
  const open = (panel: string | undefined) => setSearch({ panel }, { push: Boolean(panel) });
  const columns: Column<User>[] = [
    {
      key: 'name',
      header: t('users.name'),
      primary: true,
      cell: (user) => (
        <>
          {user.name}
          <Text size="sm" c="dimmed" fw={400} className={css.email}>
            {user.email}
          </Text>
        </>
      ),
    },
    {
      key: 'roles',
      header: t('users.roles'),
      cell: (user) => user.roles.map((role) => t(`role.${role as 'manager'}`)).join(', '),
    },
    {
      key: 'regions',
      header: t('users.regions'),
      cell: (user) => user.regions.map(name).join(', ') || t('users.noRegion'),
    },
    {
      key: 'state',
      header: t('users.state'),
      cell: (user) => (
        <StatusBadge status={LOOK[stateOf(user)]} icon={stateOf(user) === 'waits' ? KeyRound : undefined}>
          {t(`users.${stateOf(user)}`)}
        </StatusBadge>
      ),
    },
    {
      key: 'change',
      header: t('users.actions'),
      action: true,
      cell: (user) => (
        <Button
          variant="default"
          onClick={() => open(user.id)}
          aria-label={t('users.changeOf', { name: user.name })}
        >
          {t('users.change')}
        </Button>
      ),
    },
  ];

  const found = findUsers(users.data ?? [], search.search, regions);
  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      actions={
        <Button leftSection={<UserPlus size={20} aria-hidden />} onClick={() => open('new')}>
          {t('users.add')}
        </Button>
      }
    >
      {users.isPending && <Loading />}
      {users.error && !users.data && <ErrorState error={users.error} onRetry={users.refetch} />}
      {users.data && (
        <>
          <Group>
            <TextInput
              type="search"
              label={t('users.search')}
              className={css.search}
              value={search.search ?? ''}
              onChange={(e) => setSearch({ search: e.currentTarget.value || undefined })}
            />
          </Group>
          {found.length > 0 ? (
            <DataList caption={t('users.title')} columns={columns} rows={found} rowKey={(user) => user.id} />
          ) : (
            <EmptyState
              icon={SearchX}
              title={t('users.noneTitle')}
              action={
                <Button variant="default" onClick={() => setSearch({ search: undefined })}>
                  {t('users.showAll')}
                </Button>
              }
            >
              {t('users.noneText')}
            </EmptyState>
          )}
          {search.panel && (
            <UserPanel
              asked={search.panel}
              user={users.data.find((user) => user.id === search.panel)}
              onClose={() => open(undefined)}
            />
          )}
        </>
      )}
    </Page>
  );
}
