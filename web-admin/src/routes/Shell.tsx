import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { watchChanges } from '~/lib/changes';
import { currentRegion } from '~/lib/current';
import { homeFor, placesFor } from '~/lib/nav';
import { useMe, useOwnRegions, useRegion } from '~/lib/session';
import { Loading } from '~/ui/Loading';
import { Notices } from '~/ui/Notices';
import { RegionSelect } from '~/ui/RegionSelect';
import { AccountMenu } from './AccountMenu';
import { BottomBar } from './BottomBar';
import css from './Shell.module.css';
import { SideNav } from './SideNav';

/** The house around every screen: header, places, content. Callers get the header and the calls only. */
export function Shell() {
  const { t, i18n } = useTranslation('ui');
  const me = useMe();
  const region = useRegion();
  const queryClient = useQueryClient();
  const code = currentRegion();
  const places = placesFor(me.roles);
  const simple = places.length < 2;
  const several = useOwnRegions().length > 1;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another region is another feed
  useEffect(() => watchChanges(queryClient), [queryClient, code]);

  return (
    <div className={css.shell} data-simple={simple || undefined}>
      <Notices />
      <a href="#main" className={css.skip}>
        {t('skip')}
      </a>
      <header className={css.header}>
        <Link to={homeFor(me.roles)} className={css.product}>
          <img src="/icon.svg" alt="" width={32} height={32} />
          <span>
            <span className={css.name}>{t('product')}</span>
            {region && (
              <span className={css.region} data-several={several || undefined}>
                {i18n.language === 'en' ? region.nameEn : region.name}
              </span>
            )}
          </span>
        </Link>
        <div className={css.tools}>
          {!simple && (
            <div className={css.wide}>
              <RegionSelect />
            </div>
          )}
          <AccountMenu />
        </div>
      </header>
      {!simple && <SideNav places={places} />}
      <main id="main" tabIndex={-1} className={css.main}>
        <Suspense fallback={<Loading heading />}>
          <Outlet />
        </Suspense>
      </main>
      {!simple && <BottomBar places={places} />}
    </div>
  );
}
