import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, versioned } from './api';

export type Category = components['schemas']['OrganizationCategory'];
export type CategoryName = components['schemas']['CategoryName'];

/** In the order of the instruction. */
export const CATEGORIES: readonly Category[] = [
  'authority',
  'publicOrganization',
  'commercialOrganization',
  'localMedia',
  'regionalExpert',
];

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: ({ signal }) => versioned(api.GET('/api/v1/contacts/categories', { signal })),
  staleTime: 5 * 60_000,
  // Without an answer the instruction's words stand.
  meta: { quiet: true },
});

/** The session 1 categories in the lead's order and words, in this page's language. */
export function useCategories() {
  const { t, i18n } = useTranslation('ui');
  const named = useQuery(categoriesQuery).data?.data.items ?? [];
  const of = (category: Category) => named.find((n) => n.category === category);
  const nameOf = (category: Category) =>
    of(category)?.[i18n.language === 'en' ? 'en' : 'ru'] ?? t(`category.${category}`);
  const order = named.length > 0 ? named.map((n) => n.category) : CATEGORIES;
  return {
    nameOf,
    hintOf: (category: Category) => of(category)?.hint ?? undefined,
    options: order.map((value) => ({ value, label: nameOf(value) })),
  };
}
