import { Anchor } from '@mantine/core';
import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Person } from './api';
import css from './Card.module.css';

export type PhoneOf = Pick<
  Person['phones'][number],
  'number' | 'extension' | 'shown' | 'wrong' | 'doNotCall'
>;

export const dialOf = (p: PhoneOf) => (p.extension ? `tel:${p.number},${p.extension}` : `tel:${p.number}`);

/** The first number that may be called. */
export const callable = (phones: readonly PhoneOf[]) => phones.find((p) => !p.wrong && !p.doNotCall);

/** A number that is called by a tap of the thumb. */
export function CallLink({ phone }: { phone: PhoneOf }) {
  const { t } = useTranslation('contacts');
  return (
    <Anchor
      className={`nowrap ${css.call}`}
      href={dialOf(phone)}
      aria-label={t('person.callNumber', { number: phone.shown })}
    >
      <Phone size={16} aria-hidden /> {phone.shown}
    </Anchor>
  );
}
