import { queryOptions } from '@tanstack/react-query';
import type { components } from '~/client/schema';
import { api, body, versioned } from '~/lib/api';

type Schemas = components['schemas'];
export type PublicEvent = Schemas['GetPublicEventAnswer'];
export type Announcement = Schemas['GetAnnouncementAnswer'];
export type Step = Schemas['GetStepsRow'];
export type Steps = Schemas['GetStepsAnswer'];
export type Check = Schemas['GetStepsCheck'];
export type HomeAction = Schemas['GetHomeAction'];
export type Venue = Schemas['Venue'];
export type RegionVenue = Schemas['ListVenuesRow'];
export type VenueStatus = Schemas['VenueStatus'];
export type VenueKind = Schemas['VenueKind'];
export type Format = Schemas['RoundTableFormat'];
export type State = Schemas['PublicEventState'];

export const VENUE_KINDS: readonly VenueKind[] = ['authority', 'regionalCentre', 'publicChamber', 'other'];
export const FORMATS: readonly Format[] = ['roundTable', 'workingMeeting'];

export const homeQuery = queryOptions({
  queryKey: ['events', 'home'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/events/home', { signal })),
});

export const eventQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'event', eventId],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/v1/events/public-events/{eventId}', { params: { path: { eventId } }, signal })),
  });

export const stepsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'steps', eventId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/events/public-events/{eventId}/steps', { params: { path: { eventId } }, signal }),
      ),
  });

export const announcementQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'announcement', eventId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/events/public-events/{eventId}/announcement', {
          params: { path: { eventId } },
          signal,
        }),
      ),
  });

export const risksQuery = queryOptions({
  queryKey: ['events', 'risks'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/events/regions-at-risk', { signal })),
});

export const templatesQuery = queryOptions({
  queryKey: ['events', 'step-templates'],
  queryFn: ({ signal }) => versioned(api.GET('/api/v1/events/step-templates', { signal })),
});

export const templateQuery = (version: number) =>
  queryOptions({
    queryKey: ['events', 'step-template', version],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/events/step-templates/{version}', { params: { path: { version } }, signal })),
    // A version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const venuesQuery = queryOptions({
  queryKey: ['events', 'venues'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/events/venues', { signal })),
});

/** Its local days: one, or two where the sessions have two. */
export const days = (e: PublicEvent) => [...new Set([e.roundTable.date, e.discussion.date])].sort();
