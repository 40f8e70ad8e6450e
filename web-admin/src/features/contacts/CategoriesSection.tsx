import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import css from './Coverage.module.css';

interface Props {
  may: boolean;
  onEdit: () => void;
}

/** Whom session 1 is for: the kinds are the instruction's, their names and order the lead's. */
export function CategoriesSection({ may, onEdit }: Props) {
  const { t } = useTranslation('contacts');
  const { options, hintOf } = useCategories();
  return (
    <section>
      <Title order={2} mb="xs">
        {t('categories.title')}
      </Title>
      <ol className={css.categories}>
        {options.map(({ value, label }) => (
          <li key={value}>
            {label}
            {hintOf(value) && <div className={css.quiet}>{hintOf(value)}</div>}
          </li>
        ))}
      </ol>
      {may ? (
        <Button mt="sm" variant="default" onClick={onEdit}>
          {t('categories.edit')}
        </Button>
      ) : (
        <Text size="sm" c="dimmed" mt="xs">
          {t('categories.byLead')}
        </Text>
      )}
    </section>
  );
}
