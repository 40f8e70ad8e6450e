import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '~/lib/current';
import { changeLanguage } from '~/lib/i18n';
import css from './OutsideCard.module.css';

/** The frame of what is seen before the sign-in: the product's name, one card, the language. */
export function OutsideCard({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('ui');
  return (
    <main className={css.ground}>
      <div className={css.card}>
        <div className={css.brand}>
          <img src="/icon.svg" alt="" width={48} height={48} />
          <span>{t('product')}</span>
        </div>
        {children}
      </div>
      <SegmentedControl
        aria-label={t('account.language')}
        value={i18n.language}
        onChange={(value) => changeLanguage(value as Language)}
        data={LANGUAGES.map((value) => ({ value, label: t(`account.${value}`) }))}
      />
    </main>
  );
}
