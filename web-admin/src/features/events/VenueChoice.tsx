import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NO_VENUE, type PlanValues, venueFields } from './planForm';
import { venuesQuery } from './queries';

type Venue = PlanValues['venue'];

/** Takes the fields from a venue of the region; what is typed instead is kept there when the plan is saved. */
export function VenueChoice({ value, onChoose }: { value: Venue; onChoose: (venue: Venue) => void }) {
  const { t } = useTranslation('events');
  const known = useQuery({ ...venuesQuery, meta: { quiet: true } }).data?.items ?? [];
  if (known.length === 0) return null;
  const chosen = known.find(
    (v) => v.name === value.name && v.address === value.address && (v.room ?? '') === value.room,
  );
  return (
    <NativeSelect
      label={t('venues.choose')}
      value={chosen?.id ?? ''}
      onChange={(e) => {
        const next = known.find((v) => v.id === e.currentTarget.value);
        onChoose(next ? venueFields(next) : NO_VENUE);
      }}
      data={[
        { value: '', label: t('venues.typed') },
        ...known.map((v) => ({ value: v.id, label: [v.name, v.room].filter(Boolean).join(', ') })),
      ]}
    />
  );
}
