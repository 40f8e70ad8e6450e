import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { writeOver } from '~/lib/versioned';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import css from './Events.module.css';

type Notes = components['schemas']['GetSpeakerNotesAnswer'];

const notesQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'notes', eventId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/events/public-events/{eventId}/notes', { params: { path: { eventId } }, signal }),
      ),
  });

/** What to say of the project at each session, from its own angle, with a tick for what was said. */
export function NotesPanel({ eventId, mayTick }: { eventId: string; mayTick: boolean }) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const notes = useQuery(notesQuery(eventId));
  const saidAt = (data: Notes, number: number) =>
    data.sessions[number - 1]!.points.filter((p) => p.said).map((p) => p.id);
  const tick = useCommand({
    many: true,
    run: ({ number, id, said }: { number: number; id: string; said: boolean }) =>
      writeOver({
        etag: notes.data?.etag ?? '',
        read: () => queryClient.fetchQuery({ ...notesQuery(eventId), staleTime: 0 }),
        // One's own tick is added to what stands there now, whoever ticked it.
        write: async (at) => {
          const now = queryClient.getQueryData(notesQuery(eventId).queryKey)?.data ?? notes.data!.data;
          const others = saidAt(now, number).filter((known) => known !== id);
          return body(
            api.PUT('/api/v1/events/public-events/{eventId}/notes/{number}', {
              params: { path: { eventId, number }, header: ifMatch(at) },
              body: { said: said ? [...others, id] : others },
            }),
          );
        },
        reached: (now) => saidAt(now, number).includes(id) === said,
        untouched: () => true,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['events'] }),
  });
  if (notes.isPending) return <Loading />;
  if (!notes.data) return <ErrorState error={notes.error} onRetry={notes.refetch} />;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h2">
        {t('agenda.notes')}
      </Title>
      <Text c="dimmed">{t('agenda.notesHint')}</Text>
      {notes.data.data.sessions.map((session) => (
        <Stack key={session.number} gap="xs">
          <Title order={3} size="h3">
            {ui(session.number === 1 ? 'nav.session1' : 'nav.session2')}
          </Title>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the API makes it of Markdown, without foreign markup. */}
          {session.html && <div className={css.notes} dangerouslySetInnerHTML={{ __html: session.html }} />}
          {session.points.map((point) => (
            <Checkbox
              key={point.id}
              label={point.text}
              checked={point.said}
              disabled={!mayTick || tick.isPending}
              onChange={(e) =>
                tick.mutate({ number: session.number, id: point.id, said: e.currentTarget.checked })
              }
            />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}
