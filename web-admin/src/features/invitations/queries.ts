import { queryOptions } from '@tanstack/react-query';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';

export type Row = components['schemas']['ListInvitationsRow'];
export type Call = components['schemas']['TakeNextCallCall'];
export type Outcome = components['schemas']['CallOutcome'];

/** Everyone invited to the event: a couple of thousand at most, read page by page. */
export const allInvitations = (eventId: string) =>
  queryOptions({
    queryKey: ['invitations', 'all', eventId],
    queryFn: async ({ signal }) => {
      const rows: Row[] = [];
      let after: string | undefined;
      do {
        const page = await body(
          api.GET('/api/v1/invitations', { params: { query: { eventId, after, limit: 200 } }, signal }),
        );
        rows.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      return rows.sort((a, b) => (a.fullName ?? '').localeCompare(b.fullName ?? '', 'ru'));
    },
  });

export const funnelOf = (eventId: string) =>
  queryOptions({
    queryKey: ['invitations', 'funnel', eventId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/invitations/funnel', { params: { query: { eventId } }, signal })),
  });

export const queueOf = (eventId?: string) =>
  queryOptions({
    queryKey: ['invitations', 'queue', eventId ?? ''],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/invitations/calls', { params: { query: { eventId } }, signal })),
  });

/** How many seats the venue has, when that is known. */
export const seatsOf = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'seats-of', eventId],
    queryFn: async ({ signal }) => {
      const event = await body(
        api.GET('/api/v1/events/public-events/{eventId}', { params: { path: { eventId } }, signal }),
      );
      return event.venue.capacity ?? null;
    },
    meta: { quiet: true },
  });
