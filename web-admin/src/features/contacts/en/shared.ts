import type { SameTexts } from '~/lib/texts';
import type ru from '../ru/shared';

export default {
  category: {
    without: 'Without a category',
    label: 'Category',
    any: 'All categories',
    none: 'Not set',
  },
  place: {
    label: 'Place at session 2',
    ngoBeneficiary: 'Beneficiary of an NGO',
    socialEntrepreneurBeneficiary: 'Beneficiary of a social entrepreneur',
    activist: 'Active public figure',
    vulnerableGroup: 'Representative of a vulnerable group',
    organization: 'Profile organisation',
  },
  basis: {
    label: 'On what basis do you keep the data',
    consent: 'The people consented',
    consentHint: 'Consent to processing was signed as a separate document',
    official: 'Official public contact',
    officialHint: 'The organisation itself published the contact',
    other: 'Another basis',
    otherHint: 'Describe it below',
    note: 'Explanation',
    noteHint: 'For example where the consents are kept or where the contact comes from',
  },
  tabs: {
    offers: 'Offers',
    label: 'Contacts',
    people: 'People',
    organizations: 'Organisations',
    coverage: 'Coverage',
    duplicates: 'Duplicates',
    import: 'Import',
  },
} satisfies SameTexts<typeof ru>;
