import { expect, test } from 'vitest';
import { paths } from './paths';

test('addresses stay as they were sent in links', () => {
  const all = Object.fromEntries(Object.entries(paths).map(([name, build]) => [name, build('ID')]));
  expect(all).toMatchInlineSnapshot(`
    {
      "announcement": "/events/ID/announcement",
      "calls": "/calls",
      "contacts": "/contacts",
      "country": "/country",
      "deadLetters": "/admin/dead-letters",
      "eventCalls": "/events/ID/calls",
      "events": "/events",
      "home": "/",
      "importContacts": "/contacts/import",
      "invitations": "/events/ID/invitations",
      "mail": "/admin/mail",
      "newPerson": "/contacts/new",
      "participants": "/events/ID/participants",
      "person": "/contacts/ID",
      "planEvent": "/events/new",
      "program": "/events/ID/program",
      "report": "/events/ID/report",
      "session1": "/events/ID/session-1",
      "session2": "/events/ID/session-2",
      "signIn": "/sign-in",
      "steps": "/events/ID/steps",
      "users": "/admin/users",
      "welcome": "/welcome",
    }
  `);
});
