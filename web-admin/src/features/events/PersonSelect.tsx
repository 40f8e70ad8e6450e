import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { named, peopleQuery, personQuery } from './people';

interface Props {
  label: string;
  value: string;
  onChange: (id: string) => void;
}

/** Chooses one of the region's contacts by name; an empty value is nobody. */
export function PersonSelect({ label, value, onChange }: Props) {
  const { t } = useTranslation('events');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const chosen = useQuery({ ...personQuery(value), enabled: Boolean(value) });
  const found = useQuery(peopleQuery(search));
  const options = new Map<string, string>();
  if (chosen.data && value) options.set(value, named(chosen.data));
  for (const p of found.data?.items ?? []) options.set(p.id, named(p));
  return (
    <Select
      label={label}
      placeholder={t('program.person')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `${t('program.personClear')}: ${label}` }}
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={search.length > 1 && !found.isFetching ? t('program.personNone') : undefined}
    />
  );
}
