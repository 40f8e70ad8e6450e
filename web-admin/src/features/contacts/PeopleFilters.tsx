import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CategorySelect } from './CategorySelect';
import { OrganizationFilter } from './OrganizationFilter';
import css from './People.module.css';
import { type Filters, NO_CATEGORY } from './peopleFilter';

interface Props {
  filters: Filters;
  words: string;
  onWords: (words: string) => void;
  onChange: (change: Filters) => void;
  /** What else can be done with the list: on the phone it waits behind the filters. */
  children?: ReactNode;
}
const MORE = ['tag', 'organization', 'support', 'attended', 'before', 'after', 'noCalls'] as const;

/** Filters stand in the address; the words, mostly a name, don't. */
export function PeopleFilters({ filters, words, onWords, onChange, children }: Props) {
  const { t } = useTranslation('contacts');
  const [typed, setTyped] = useState(words);
  const [seen, setSeen] = useState(words);
  // They changed by themselves (Back, a reset): the field follows.
  if (seen !== words) {
    setSeen(words);
    if (words !== typed.trim()) setTyped(words);
  }
  const search = useDebouncedCallback((text: string) => onWords(text.trim()), 300);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const hidden = wide ? MORE : (['category', 'reachable', ...MORE] as const);
  const count = hidden.filter((k) => filters[k]).length;
  const main = (
    <>
      <CategorySelect
        none={t('category.any')}
        more={{ value: NO_CATEGORY, label: t('category.without') }}
        value={filters.category ?? ''}
        onChange={(category) => onChange({ category: category || undefined })}
      />
      <Choice name="reachable" filters={filters} onChange={onChange} />
    </>
  );
  return (
    <search className={css.search}>
      <div className={css.filters}>
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
        {wide && main}
      </div>
      <details className={css.more} open={(wide && count > 0) || undefined}>
        <summary>
          {count > 0
            ? t(wide ? 'filter.moreOn' : 'filter.allOn', { count })
            : t(wide ? 'filter.more' : 'filter.all')}
        </summary>
        <div className={css.rest}>
          {!wide && main}
          <Choice name="support" filters={filters} onChange={onChange} />
          <Choice name="attended" filters={filters} onChange={onChange} />
          <Choice name="noCalls" filters={filters} onChange={onChange} />
          <Said key={filters.tag} filters={filters} onChange={onChange} />
          <OrganizationFilter
            organizationId={filters.organization}
            onChange={(organization) => onChange({ organization })}
          />
          {(['after', 'before'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={t(`filter.${name}`)}
              value={filters[name] ?? ''}
              onChange={(e) => onChange({ [name]: e.currentTarget.value || undefined })}
            />
          ))}
          {!wide && children}
        </div>
      </details>
      {wide && children}
    </search>
  );
}

type Part = Pick<Props, 'filters' | 'onChange'>;

function Choice({
  name,
  filters,
  onChange,
}: Part & { name: 'reachable' | 'support' | 'attended' | 'noCalls' }) {
  const { t } = useTranslation('contacts');
  return (
    <NativeSelect
      label={t(`filter.${name}.label`)}
      value={filters[name] ?? ''}
      onChange={(e) => onChange({ [name]: e.currentTarget.value || undefined })}
      data={[
        { value: '', label: t(`filter.${name}.any`) },
        { value: 'yes', label: t(`filter.${name}.yes`) },
        { value: 'no', label: t(`filter.${name}.no`) },
      ]}
    />
  );
}

/** A tag is looked for as a whole: it counts when it is written to its end. */
function Said({ filters, onChange }: Part) {
  const { t } = useTranslation('contacts');
  const [tag, setTag] = useState(filters.tag ?? '');
  const take = () => tag.trim() !== (filters.tag ?? '') && onChange({ tag: tag.trim() || undefined });
  return (
    <TextInput
      label={t('filter.tag')}
      value={tag}
      maxLength={40}
      onChange={(e) => setTag(e.currentTarget.value)}
      onBlur={take}
      onKeyDown={(e) => e.key === 'Enter' && take()}
    />
  );
}
