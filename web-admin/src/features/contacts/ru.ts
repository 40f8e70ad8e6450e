import card from './ru/card';
import coverage from './ru/coverage';
import duplicates from './ru/duplicates';
import history from './ru/history';
import imports from './ru/imports';
import offers from './ru/offers';
import organizations from './ru/organizations';
import people from './ru/people';
import shared from './ru/shared';
import uploads from './ru/uploads';

/** By screen, each in its file. */
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
};
