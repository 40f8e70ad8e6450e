import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES } from './api';
import css from './People.module.css';

export type Filters = { category?: string; reachable?: string };

/** Filters stand in the address; the words, mostly a name, don't. */
export function PeopleFilters({
  filters,
  words,
  onWords,
  onChange,
}: {
  filters: Filters;
  words: string;
  onWords: (words: string) => void;
  onChange: (change: Filters) => void;
}) {
  const { t } = useTranslation('contacts');
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  // They changed by themselves (Back, a reset): the field follows.
  if (seen !== words) {
    setSeen(words);
    if (words !== typed.trim()) setTyped(words);
  }
  const search = useDebouncedCallback((text: string) => onWords(text.trim()), 300);
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
