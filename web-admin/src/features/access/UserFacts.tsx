import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { regionsQuery } from '~/lib/session';
import type { User } from './users';

/** An account in a few lines, to compare two of them. */
export function UserFacts({ user }: { user: Pick<User, 'name' | 'roles' | 'regions' | 'active'> }) {
  const { t, i18n } = useTranslation('access');
  const all = useQuery(regionsQuery).data ?? [];
  const regions = all.filter((r) => user.regions.includes(r.code));
  return (
    <>
      {user.name}
      <br />
      {user.roles.map((role) => t(`role.${role as 'manager'}`)).join(', ')}
      <br />
      {regions.map((r) => (i18n.language === 'en' ? r.nameEn : r.name)).join(', ') || t('users.noRegion')}
      <br />
      {user.active ? t('users.works') : t('users.closed')}
    </>
  );
}
