import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import type { Person } from './api';
import css from './Card.module.css';
import { type OnPanel, Part } from './CardPart';

/** What the person consented to, each document by itself, and what they took back. */
export function PersonConsents({ person, onPanel }: { person: Person; onPanel: OnPanel }) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  return (
    <Part
      title={t('consent.title')}
      action={t('consent.record')}
      onAction={onPanel && (() => onPanel('consent'))}
    >
      {person.consents.length === 0 &&
        t(person.basis.kind === 'consent' ? 'consent.saidOnly' : 'consent.none')}
      <ul className={css.list}>
        {person.consents.map((c) => (
          <li key={c.id} className={css.row}>
            <div>
              <div>{t(`consent.purpose.${c.purpose}`)}</div>
              <div className={css.quiet}>
                {c.withdrawnOn
                  ? [t('consent.withdrawn', { date: format.date(c.withdrawnOn) }), c.withdrawnBecause]
                      .filter(Boolean)
                      .join('. ')
                  : t('consent.given', {
                      date: format.date(c.givenOn),
                      version: c.textVersion,
                      source: c.source,
                      collector: c.collector,
                    })}
              </div>
              {c.from && (
                <div className={css.quiet}>
                  {c.from.fullName
                    ? t('consent.from', { name: c.from.fullName, time: format.dateTime(c.from.mergedAt) })
                    : t('consent.fromErased', { time: format.dateTime(c.from.mergedAt) })}
                </div>
              )}
            </div>
            {onPanel && !c.withdrawnOn && (
              <Button
                variant="subtle"
                px="xs"
                aria-label={t('consent.withdrawOf', { purpose: t(`consent.purpose.${c.purpose}`) })}
                onClick={() => onPanel(`withdraw.${c.id}`)}
              >
                {t('consent.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
