import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EVENT_SECTIONS, type Place, placeOf } from '~/lib/nav';
import { ICONS } from './icons';
import css from './SideNav.module.css';

/** Places at the side of the desktop; inside a public event its sections stand under «Мероприятия». */
export function SideNav({ places }: { places: Place[] }) {
  const { t } = useTranslation('ui');
  const here = placeOf(useLocation().pathname);
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  const own = places.filter((p) => !p.group);
  const admin = places.filter((p) => p.group === 'admin');
  const item = (p: Place) => {
    const Icon = ICONS[p.key];
    return (
      <li key={p.key}>
        <Link
          to={p.to}
          className={css.place}
          data-here={here === p.key || undefined}
          data-open={(p.key === 'events' && eventId) || undefined}
        >
          <Icon size={20} aria-hidden />
          {t(`nav.${p.key}`)}
        </Link>
        {p.key === 'events' && eventId && (
          <ul className={css.sections} aria-label={t('nav.sections')}>
            {EVENT_SECTIONS.map((s) => (
              <li key={s.key}>
                <Link to={s.to(eventId)} className={css.section} activeProps={{ 'data-here': true }}>
                  {t(`nav.${s.key}`)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </li>
    );
  };
  return (
    <nav className={css.nav} aria-label={t('nav.main')}>
      <ul>{own.map(item)}</ul>
      {admin.length > 0 && (
        <>
          {own.length > 0 && <p className={css.group}>{t('nav.admin')}</p>}
          <ul>{admin.map(item)}</ul>
        </>
      )}
    </nav>
  );
}
