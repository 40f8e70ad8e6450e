import { Menu, UnstyledButton } from '@mantine/core';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
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
  const here = EVENT_SECTIONS.find((s) => s.to(eventId) === pathname);
  return (
    <div className={css.frame}>
      <nav className={css.switch} aria-label={t('nav.sections')}>
        <Menu width="target" loop>
          <Menu.Target>
            <UnstyledButton className={css.button}>
              {here ? t(`nav.${here.key}`) : t('nav.sections')}
              <ChevronDown size={20} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {EVENT_SECTIONS.map((s) => (
              <Menu.Item
                key={s.key}
                className={css.item}
                renderRoot={(props) => <Link to={s.to(eventId)} {...props} />}
                aria-current={s === here ? 'page' : undefined}
              >
                {t(`nav.${s.key}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </nav>
      <Suspense fallback={<Loading heading />}>
        <Outlet />
      </Suspense>
    </div>
  );
}
