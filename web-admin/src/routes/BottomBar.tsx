import { CloseButton } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { CalendarCheck, ContactRound, Ellipsis, House, type LucideIcon, Phone } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Place, placeOf } from '~/lib/nav';
import { paths } from '~/lib/paths';
import { useOwnRegions } from '~/lib/session';
import { RegionSelect } from '~/ui/RegionSelect';
import css from './BottomBar.module.css';
import { ICONS } from './icons';

type Tab = { key: string; label: string; to: string; icon: LucideIcon };

/** Four places under the thumb and «Ещё» with the rest. */
export function BottomBar({ places }: { places: Place[] }) {
  const { t } = useTranslation('ui');
  const { pathname } = useLocation();
  const sheet = useRef<HTMLDialogElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any other page closes it
  useEffect(() => sheet.current?.close(), [pathname]);

  const manager: Tab[] = [
    { key: 'home', label: t('nav.home'), to: paths.home(), icon: House },
    { key: 'calls', label: t('nav.calls'), to: paths.calls(), icon: Phone },
    { key: 'contacts', label: t('nav.contacts'), to: paths.contacts(), icon: ContactRound },
    { key: 'events', label: t('nav.events'), to: paths.events(), icon: CalendarCheck },
  ];
  const own = places.map((p) => ({
    key: p.key,
    label: t(`nav.${p.key}`),
    to: p.to,
    icon: ICONS[p.key],
  }));
  // The lead has a home too, but nobody to call.
  const isManager = ['home', 'calls'].every((key) => places.some((p) => p.key === key));
  const shown = places.filter((p) => !p.tucked);
  const daily = shown.filter((p) => !p.group);
  // Administration stands on the bar of those who have nothing else to do.
  const barred = (daily.length > 0 ? daily : shown).map((p) => p.key);
  const inBar = own.filter((p) => barred.includes(p.key));
  const tabs: Tab[] = isManager ? manager : inBar.slice(0, 4);
  const rest = own.filter((p) => !tabs.some((tab) => tab.key === p.key));
  const several = useOwnRegions().length > 1;
  const here = placeOf(pathname);

  return (
    <nav className={css.bar} aria-label={t('nav.bottom')}>
      {tabs.map((tab) => (
        <Link key={tab.key} to={tab.to} className={css.tab} data-here={here === tab.key || undefined}>
          <tab.icon size={24} aria-hidden />
          <span>{tab.label}</span>
        </Link>
      ))}
      {(rest.length > 0 || several) && (
        <button
          type="button"
          className={css.tab}
          onClick={() => sheet.current?.showModal()}
          aria-haspopup="dialog"
        >
          <Ellipsis size={24} aria-hidden />
          <span>{t('nav.more')}</span>
        </button>
      )}
      <dialog ref={sheet} className={css.sheet} aria-labelledby="more">
        <div className={css.head}>
          <h2 id="more">{t('nav.more')}</h2>
          <CloseButton aria-label={t('form.close')} onClick={() => sheet.current?.close()} />
        </div>
        <RegionSelect label={t('region.label')} />
        {rest.map((p) => (
          <Link key={p.key} to={p.to} className={css.more}>
            <p.icon size={24} aria-hidden />
            {p.label}
          </Link>
        ))}
      </dialog>
    </nav>
  );
}
