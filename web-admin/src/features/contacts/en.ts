import type { SameTexts } from '~/lib/texts';
import card from './en/card';
import coverage from './en/coverage';
import duplicates from './en/duplicates';
import history from './en/history';
import imports from './en/imports';
import offers from './en/offers';
import organizations from './en/organizations';
import people from './en/people';
import shared from './en/shared';
import uploads from './en/uploads';
import type ru from './ru';

export default {
  ...shared,
  ...people,
  ...card,
  ...history,
  ...imports,
  ...uploads,
  ...duplicates,
  ...organizations,
  ...coverage,
  ...offers,
} satisfies SameTexts<typeof ru>;
