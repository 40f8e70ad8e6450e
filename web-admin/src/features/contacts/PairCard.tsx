import { Card } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pair } from './api';
import css from './Duplicates.module.css';

interface Props {
  pair: Pair;
  /** Said before why the two look like one. */
  said?: string;
  /** What can be done with the pair. */
  children: ReactNode;
}

/** Both names of a pair, for what a button is called. */
export const namesOf = (pair: Pair) => ({
  first: pair.first.person.fullName,
  second: pair.second.person.fullName,
});

/** Two contacts that look like one person, in a list. */
export function PairCard({ pair, said, children }: Props) {
  const { t } = useTranslation('contacts');
  const why = pair.by.map((b) => t(`dup.by.${b}`)).join(', ');
  return (
    <Card component="li" className={css.pair}>
      <div className={css.quiet}>
        {said && <div>{said}</div>}
        {why}
      </div>
      <div className={css.sides}>
        {[pair.first.person, pair.second.person].map((p) => (
          <div key={p.id} className={css.side}>
            <p className={css.name}>{p.fullName}</p>
            <div className={css.quiet}>{[p.position, p.organization].filter(Boolean).join(', ')}</div>
            <div className={css.quiet}>{[p.phones[0]?.shown, p.emails[0]].filter(Boolean).join(', ')}</div>
          </div>
        ))}
      </div>
      <div>{children}</div>
    </Card>
  );
}
