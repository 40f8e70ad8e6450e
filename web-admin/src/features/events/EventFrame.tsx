import { NativeSelect } from '@mantine/core';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EVENT_SECTIONS } from '~/lib/nav';
import { useParam, useRememberEvent } from '~/lib/route';
import { Loading } from '~/ui/Loading';
import css from './EventFrame.module.css';

/** Around the sections of one public event; on the phone, where the side navigation is away, it switches between them. */
export function EventFrame() {
  const { t } = useTranslation('ui');
  const eventId = useParam('eventId');
  useRememberEvent(eventId);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <div className={css.frame}>
      <nav className={css.switch} aria-label={t('nav.sections')}>
        <NativeSelect
          aria-label={t('nav.sections')}
          data={EVENT_SECTIONS.map((s) => ({ value: s.to(eventId), label: t(`nav.${s.key}`) }))}
          value={pathname}
          onChange={(e) => navigate({ to: e.currentTarget.value })}
        />
      </nav>
      <Suspense fallback={<Loading heading />}>
        <Outlet />
      </Suspense>
    </div>
  );
}
