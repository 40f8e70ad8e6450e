import { useQuery } from '@tanstack/react-query';
import type { components } from '~/client/schema';
import { api, body, versioned } from '~/lib/api';
import { useParam } from '~/lib/route';

export type Person = components['schemas']['Participant'];
export type ParticipantsList = components['schemas']['ListParticipantsList'];
export type Point = components['schemas']['ResolutionPoint'];
export type RecordedPosition = components['schemas']['ListPositionsItem'];
export type Proposal = components['schemas']['ListProposalsItem'];
export type Category = components['schemas']['OrganizationCategory'];

/** The public event of this address with the ids of its two sessions. */
export function usePublicEvent() {
  const eventId = useParam('eventId');
  return useQuery({
    queryKey: ['events', 'sessions-of', eventId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/events/public-events/{eventId}', { params: { path: { eventId } }, signal })),
  });
}

export const participantsKey = (sessionId: string) => ['sessions', 'participants', sessionId];

async function everybody(sessionId: string, signal: AbortSignal): Promise<ParticipantsList> {
  let list: ParticipantsList | undefined;
  let after: string | undefined;
  do {
    const page: ParticipantsList = await body(
      api.GET('/api/v1/sessions/{sessionId}/participants', {
        params: { path: { sessionId }, query: { after, limit: 200 } },
        signal,
      }),
    );
    list = list ? { ...page, items: [...list.items, ...page.items] } : page;
    after = page.next ?? undefined;
  } while (after);
  return list;
}

/** The whole list: at the door the search must work without waiting for anybody. */
export function useParticipants(sessionId: string) {
  return useQuery({
    queryKey: participantsKey(sessionId),
    queryFn: ({ signal }) => everybody(sessionId, signal),
  });
}

export const usePositions = (sessionId: string) =>
  useQuery({
    queryKey: ['sessions', 'positions', sessionId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/sessions/{sessionId}/positions', { params: { path: { sessionId } }, signal })),
  });

export const useResolution = (sessionId: string) =>
  useQuery({
    queryKey: ['sessions', 'resolution', sessionId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/sessions/{sessionId}/resolution', { params: { path: { sessionId } }, signal }),
      ),
  });

/** What the co-organisers said to the draft. */
export const useSignOff = (sessionId: string) =>
  useQuery({
    queryKey: ['sessions', 'sign-off', sessionId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/sessions/{sessionId}/sign-off', { params: { path: { sessionId } }, signal })),
  });

export const useProposals = (sessionId: string) =>
  useQuery({
    queryKey: ['sessions', 'proposals', sessionId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/sessions/{sessionId}/proposals', { params: { path: { sessionId } }, signal })),
  });

export const useAppeal = (sessionId: string) =>
  useQuery({
    queryKey: ['sessions', 'appeal', sessionId],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/v1/sessions/{sessionId}/appeal', { params: { path: { sessionId } }, signal })),
  });
