import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import { paths } from '~/lib/paths';
import type { ImportRow } from './api';
import css from './Import.module.css';

const FIELDS = ['fullName', 'organization', 'position', 'category', 'phones', 'emails', 'note'] as const;

/** The contact or the earlier row that a row repeats, so that both can be compared; what differs is marked. */
export function Twin({ twin }: { twin: NonNullable<ImportRow['twin']> }) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const { values } = twin;
  const said = (field: (typeof FIELDS)[number]) => {
    const value = values[field];
    if (field === 'category') return values.category ? nameOf(values.category) : '';
    return Array.isArray(value) ? value.join(', ') : (value ?? '');
  };
  // What is the same needs no second look.
  const differing = FIELDS.filter((f) => twin.differs.includes(f));
  return (
    <div className={css.twin}>
      <div className={css.twinHead}>
        {twin.personId ? (
          <Anchor
            size="sm"
            td="underline"
            renderRoot={(a) => <Link to={paths.person(twin.personId!)} {...a} />}
          >
            {t(twin.same ? 'import.twinContact' : 'import.sharesContact')}
          </Anchor>
        ) : (
          t(twin.same ? 'import.twinRow' : 'import.sharesRow', { row: twin.row })
        )}
      </div>
      {differing.length > 0 && (
        <dl className={css.twinFacts}>
          {differing.map((f) => (
            <div key={f} data-differs>
              <dt>{t(`import.twinField.${f}`)}</dt>
              <dd className={css.clip}>
                {said(f) || t('import.twinBlank')} <em>{t('import.differs')}</em>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
