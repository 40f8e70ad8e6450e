import type { useTranslation } from 'react-i18next';
import type { ConflictLine } from '~/ui/conflictLines';
import { PersonName } from './PersonName';
import type { PlanValues } from './planForm';

/** A line of a conflict's side: what it is, and what it says. */
export const line = (label: string, value: string | null | undefined): ConflictLine =>
  `${label}: ${value?.trim() || '—'}`;

/** The same of somebody in the contacts. */
export const personLine = (label: string, id: string | null | undefined): ConflictLine => ({
  says: `${label}/${id ?? ''}`,
  shown: (
    <>
      {label}: <PersonName id={id} />
    </>
  ),
});

type Words = ReturnType<typeof useTranslation<'events'>>['t'];

/** A venue as both its own dialog and that of an event hold it. */
export const venueLines = (t: Words, v: PlanValues['venue']): ConflictLine[] => [
  line(t('plan.name'), v.name),
  line(t('plan.kind'), t(`plan.kinds.${v.kind}`)),
  line(t('plan.address'), v.address),
  line(t('plan.room'), v.room),
  line(t('plan.capacity'), v.capacity),
  line(t('venues.howToGetIn'), v.howToGetIn),
];
