import type { Category, Organization } from './api';

export const EMPTY_ORGANIZATION = {
  name: '',
  shortName: '',
  category: '' as Category | '',
  address: '',
  phone: '',
  site: '',
  notes: '',
};
export type OrganizationDraft = typeof EMPTY_ORGANIZATION;
export const ORGANIZATION_FIELDS = Object.keys(EMPTY_ORGANIZATION) as (keyof OrganizationDraft)[];

export const organizationDraftOf = (o: Organization): OrganizationDraft => ({
  name: o.name,
  shortName: o.shortName ?? '',
  category: o.category ?? '',
  address: o.address ?? '',
  phone: o.phone ?? '',
  site: o.site ?? '',
  notes: o.notes ?? '',
});

/** Only what was changed; an empty text clears the field. */
export function organizationChange(began: OrganizationDraft, { category, ...draft }: OrganizationDraft) {
  const texts = Object.entries(draft).filter(
    ([name, value]) => value !== began[name as keyof OrganizationDraft],
  );
  const other = category !== began.category;
  return {
    ...Object.fromEntries(texts),
    category: other ? category || undefined : undefined,
    withoutCategory: other && category === '' ? true : undefined,
  };
}

export const organizationAddition = ({ name, ...draft }: OrganizationDraft) => ({
  name,
  ...(Object.fromEntries(Object.entries(draft).filter(([, value]) => value)) as Partial<
    Omit<OrganizationDraft, 'category'>
  > & { category?: Category }),
});
