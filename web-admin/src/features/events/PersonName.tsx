import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { named, personQuery } from './people';

/** Who it is, told by the contacts; «не указан» without an id, or where the contact is gone. A name that couldn't be asked for isn't nobody. */
export function PersonName({ id }: { id?: string | null }) {
  const { t } = useTranslation('events');
  const person = useQuery({ ...personQuery(id ?? ''), enabled: Boolean(id) });
  if (!id || person.data === null) return <>{t('program.nobody')}</>;
  if (person.error && !person.data) return <>{t('program.nameUnknown')}</>;
  return <>{person.data ? named(person.data) : '…'}</>;
}
