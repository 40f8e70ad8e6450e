import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import type { Person } from './api';
import css from './Card.module.css';
import { Fact, type OnPanel, Part } from './CardPart';

/** How the person is reached, and how not. */
export function ContactWays({ person, onPanel }: { person: Person; onPanel: OnPanel }) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const none = t('person.none');
  return (
    <Part title={t('way.title')} action={t('person.edit')} onAction={onPanel && (() => onPanel('ways'))}>
      <dl className={css.facts}>
        <Fact label={t('person.phones')}>
          {person.phones.length === 0 && none}
          {person.phones.map((p) => {
            const dial = p.extension ? `tel:${p.number},${p.extension}` : `tel:${p.number}`;
            const marks = [
              t(`way.phone.${p.kind}`),
              p.preferred && t('way.preferred'),
              p.verified && t('way.verified'),
              p.wrong && t('people.wrong'),
              p.doNotCall && t('way.doNotCall'),
            ].filter(Boolean);
            const shown = format.phone(p.number, p.extension);
            return (
              <div key={`${p.number},${p.extension}`}>
                {p.wrong || p.doNotCall ? (
                  <span className="nowrap">{shown}</span>
                ) : (
                  <Anchor className={`nowrap ${css.way}`} href={dial}>
                    {shown}
                  </Anchor>
                )}{' '}
                <span className={css.quiet}>{marks.join(', ')}</span>
              </div>
            );
          })}
        </Fact>
        <Fact label={t('person.emails')}>
          {person.emailDetails.length === 0 && none}
          {person.emailDetails.map((e) => {
            const marks = [
              e.kind && t(`way.email.${e.kind}`),
              e.preferred && t('way.preferred'),
              e.wrong && t('way.wrongEmail'),
            ].filter(Boolean);
            return (
              <div key={e.address}>
                {e.wrong ? (
                  e.address
                ) : (
                  <Anchor className={css.way} href={`mailto:${e.address}`}>
                    {e.address}
                  </Anchor>
                )}{' '}
                <span className={css.quiet}>{marks.join(', ')}</span>
              </div>
            );
          })}
        </Fact>
        {(person.doNotCall || person.doNotMail) && (
          <Fact label={t('people.reach')}>
            {[person.doNotCall && t('people.doNotCall'), person.doNotMail && t('people.doNotMail')]
              .filter(Boolean)
              .join('. ')}
          </Fact>
        )}
      </dl>
    </Part>
  );
}
