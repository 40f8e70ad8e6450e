import { expect, test } from 'vitest';
import { paths } from './paths';

test('addresses stay as they were sent in links', () => {
  const all = Object.fromEntries(Object.entries(paths).map(([name, build]) => [name, build('ID')]));
  expect(all).toMatchInlineSnapshot(`
    {
      "agenda": "/events/ID/agenda",
      "announcement": "/events/ID/announcement",
      "calls": "/calls",
      "contactOffers": "/contacts/offers",
      "contacts": "/contacts",
      "country": "/country",
      "coverage": "/contacts/coverage",
      "daysOff": "/days-off",
      "deadLetters": "/admin/dead-letters",
      "duplicates": "/contacts/duplicates",
      "eventCalls": "/events/ID/calls",
      "events": "/events",
      "home": "/",
      "importContacts": "/contacts/import",
      "invitations": "/events/ID/invitations",
      "mail": "/admin/mail",
      "newPerson": "/contacts/new",
      "organization": "/contacts/organizations/ID",
      "organizations": "/contacts/organizations",
      "participants": "/events/ID/participants",
      "person": "/contacts/ID",
      "planEvent": "/events/new",
      "program": "/events/ID/program",
      "referenceList": "/contacts/reference-list",
      "regions": "/admin/regions",
      "report": "/events/ID/report",
      "session1": "/events/ID/session-1",
      "session2": "/events/ID/session-2",
      "signIn": "/sign-in",
      "stepTemplate": "/events/step-template",
      "steps": "/events/ID/steps",
      "team": "/events/ID/team",
      "texts": "/texts",
      "users": "/admin/users",
      "venues": "/events/venues",
      "welcome": "/welcome",
    }
  `);
});
