import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import type { Category } from './api';

interface Props {
  value?: Category | string;
  onChange: (value: Category | '') => void;
  /** What no category is called here. */
  none?: string;
  /** A further choice before the categories. */
  more?: { value: string; label: string };
  error?: string;
  required?: boolean;
}

/** One of the session 1 categories, or none. */
export function CategorySelect({ value, onChange, none, more, ...rest }: Props) {
  const { t } = useTranslation('contacts');
  const { options, hintOf } = useCategories();
  return (
    <NativeSelect
      label={t('category.label')}
      value={value}
      onChange={(e) => onChange(e.currentTarget.value as Category | '')}
      data={[{ value: '', label: none ?? t('category.none') }, ...(more ? [more] : []), ...options]}
      description={value ? hintOf(value as Category) : undefined}
      {...rest}
    />
  );
}
