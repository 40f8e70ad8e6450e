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

const OVER = ['held', 'reported', 'cancelled'];

/** How many seats the venue has, when that is known, and whether people are still to be invited. */
export const roomOf = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'room-of', eventId],
    queryFn: async ({ signal }) => {
      const event = await body(
        api.GET('/api/v1/events/public-events/{eventId}', { params: { path: { eventId } }, signal }),
      );
      return { seats: event.venue.capacity, over: OVER.includes(event.state) };
    },
    meta: { quiet: true },
  });
