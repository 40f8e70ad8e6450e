import 'i18next';
import type access from '~/features/access/ru';
import type contacts from '~/features/contacts/ru';
import type events from '~/features/events/ru';
import type invitations from '~/features/invitations/ru';
import type reporting from '~/features/reporting/ru';
import type sessions from '~/features/sessions/ru';
import type ui from '~/ui/ru';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    returnNull: false;
    resources: {
      ui: typeof ui;
      access: typeof access;
      contacts: typeof contacts;
      events: typeof events;
      invitations: typeof invitations;
      sessions: typeof sessions;
      reporting: typeof reporting;
    };
  }
}
