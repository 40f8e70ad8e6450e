import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanValues } from './planForm';
import { type RegionVenue, venuesQuery } from './queries';

type Venue = PlanValues['venue'];
const NONE: Venue = { name: '', address: '', kind: 'authority', room: '', capacity: '' };
const filled = (v: RegionVenue): Venue => ({
  name: v.name,
  address: v.address,
  kind: v.kind,
  room: v.room ?? '',
  capacity: v.capacity ? String(v.capacity) : '',
});

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
        onChoose(next ? filled(next) : NONE);
      }}
      data={[
        { value: '', label: t('venues.typed') },
        ...known.map((v) => ({ value: v.id, label: [v.name, v.room].filter(Boolean).join(', ') })),
      ]}
    />
  );
}
