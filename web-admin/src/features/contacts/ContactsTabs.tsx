import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useMe } from '~/lib/session';
import css from './ContactsTabs.module.css';
import { upToHundred, useWaiting } from './waiting';

/** The parts of «Контакты», one tap from each other. */
export function ContactsTabs() {
  const { t } = useTranslation('contacts');
  const me = useMe();
  const waiting = useWaiting();
  const numbers: Record<string, number> = { duplicates: waiting.duplicates, offers: waiting.offers };
  const tabs = [
    { key: 'people', to: paths.contacts() },
    { key: 'organizations', to: paths.organizations() },
    { key: 'coverage', to: paths.coverage() },
    { key: 'duplicates', to: paths.duplicates() },
    ...(waiting.offers > 0 ? [{ key: 'offers', to: paths.contactOffers() } as const] : []),
    ...(me.is('manager') ? [{ key: 'import', to: paths.importContacts() } as const] : []),
  ] as const;
  return (
    <nav aria-label={t('tabs.label')} className={css.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          to={tab.to}
          className={css.tab}
          activeOptions={{ exact: tab.key !== 'organizations', includeSearch: false }}
          activeProps={{ 'data-here': true }}
        >
          {t(`tabs.${tab.key}`)}
          {(numbers[tab.key] ?? 0) > 0 && (
            <span className={css.number}>{upToHundred(numbers[tab.key] ?? 0)}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
