import { Anchor, Breadcrumbs, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { headingShown } from '~/lib/focus';
import { InPage } from './inPage';
import css from './Page.module.css';

interface Props {
  title: string;
  /** What stands above this page. */
  breadcrumbs?: { label: string; to: string }[];
  /** Buttons; on the phone at the bottom, under the thumb. */
  actions?: ReactNode;
  /** A line under the title. */
  lead?: ReactNode;
  /** A reading measure for forms and texts. */
  narrow?: boolean;
  children: ReactNode;
}

/** The frame of every screen: document title, heading that gets the focus on arrival, breadcrumbs, actions. */
export function Page({ title, breadcrumbs, actions, lead, narrow, children }: Props) {
  const { t } = useTranslation('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (headingShown()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={css.page} data-narrow={narrow || undefined}>
      <title>{t('title', { page: title })}</title>
      {breadcrumbs && (
        <Breadcrumbs component="nav" aria-label={t('nav.path')} className={css.crumbs} separatorMargin={6}>
          {breadcrumbs.map((b) => (
            <Anchor key={b.to} renderRoot={(props) => <Link to={b.to} {...props} />} size="sm">
              {b.label}
            </Anchor>
          ))}
        </Breadcrumbs>
      )}
      <div className={css.head}>
        <div className={css.words}>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead && <div className={css.lead}>{lead}</div>}
        </div>
        {actions && (
          <div className={css.actions} data-actions>
            {actions}
          </div>
        )}
      </div>
      <InPage value={true}>{children}</InPage>
    </div>
  );
}
