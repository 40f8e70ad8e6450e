import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES } from './api';
import css from './People.module.css';

export type Filters = { search?: string; category?: string; reachable?: string };

/** Search and filters; they stand in the address. */
export function PeopleFilters({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (change: Filters) => void;
}) {
  const { t } = useTranslation('contacts');
  const [typed, setTyped] = useState(filters.search ?? '');
  const [seen, setSeen] = useState(filters.search);
  // The address changed by itself (Back, a reset): the field follows.
  if (seen !== filters.search) {
    setSeen(filters.search);
    if ((filters.search ?? '') !== typed.trim()) setTyped(filters.search ?? '');
  }
  const search = useDebouncedCallback((text: string) => onChange({ search: text.trim() || undefined }), 300);
  return (
    <search className={css.filters}>
      <TextInput
        type="search"
        label={t('people.search')}
        description={t('people.searchHint')}
        value={typed}
        onChange={(e) => {
          setTyped(e.currentTarget.value);
          search(e.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('category.label')}
        value={filters.category ?? ''}
        onChange={(e) => onChange({ category: e.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('category.any') },
          ...CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('people.reach')}
        value={filters.reachable ?? ''}
        onChange={(e) => onChange({ reachable: e.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('people.reachAny') },
          { value: 'yes', label: t('people.reachable') },
          { value: 'no', label: t('people.unreachable') },
        ]}
      />
    </search>
  );
}
