import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Download, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, fileUrl, versioned } from '~/lib/api';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { DraftWaits } from '~/ui/Draft';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import css from './Agenda.module.css';
import { type AgendaSession, agendaDraft } from './agendaForm';
import { short } from './clock';
import { FromInstruction } from './FromInstruction';
import { PersonName } from './PersonName';
import { eventQuery } from './queries';

const AgendaEditor = late(() => import('./AgendaEditor').then((m) => m.AgendaEditor));

const RunSheet = late(() => import('./RunSheet').then((m) => m.RunSheet));

const NotesPanel = late(() => import('./NotesPanel').then((m) => m.NotesPanel));

export const agendaQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['events', 'agenda', eventId],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/events/public-events/{eventId}/agenda', { params: { path: { eventId } }, signal }),
      ),
  });

/** What happens when at both sessions, and the sheet for the day. */
export function AgendaPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const eventId = useParam('eventId');
  const [search, setSearch] = useSearchState();
  const agenda = useQuery(agendaQuery(eventId));
  const event = useQuery(eventQuery(eventId));
  const manager = useMe().is('manager');
  if (agenda.isPending) return <Loading />;
  if (!agenda.data) return <ErrorState error={agenda.error} onRetry={agenda.refetch} />;
  const { sessions, warnings } = agenda.data.data;
  const mayChange = manager && event.data?.data.state !== 'cancelled';
  if (search.view === 'sheet')
    return <RunSheet eventId={eventId} onClose={() => setSearch({ view: undefined })} />;
  const edited = mayChange ? sessions.find((s) => String(s.number) === search.edit) : undefined;
  return (
    <Page
      title={edited ? t('agenda.editTitle', { number: edited.number }) : ui('nav.agenda')}
      lead={edited ? t('agenda.editLead') : t('agenda.lead')}
      breadcrumbs={[{ label: ui('nav.events'), to: paths.events() }]}
      narrow
    >
      {edited ? (
        <AgendaEditor
          key={edited.number}
          eventId={eventId}
          number={edited.number}
          stored={agenda.data}
          onDone={() => setSearch({ edit: undefined })}
        />
      ) : (
        <Stack gap="lg">
          {mayChange &&
            sessions.map(({ number }) => (
              <DraftWaits
                key={number}
                name={agendaDraft(eventId, number)}
                onGoOn={() => setSearch({ edit: String(number) }, { push: true })}
              />
            ))}
          {warnings.length > 0 && (
            <Alert icon={<TriangleAlert size={20} aria-hidden />} title={t('program.warnings')}>
              {warnings.map((w) => (
                <Text key={w.requirement} component="div">
                  {w.text}
                  <FromInstruction sentence={w.sentence} />
                </Text>
              ))}
            </Alert>
          )}
          {sessions.map((session) => (
            <Session
              key={session.number}
              session={session}
              onEdit={
                mayChange ? () => setSearch({ edit: String(session.number) }, { push: true }) : undefined
              }
            />
          ))}
          <NotesPanel eventId={eventId} mayTick={mayChange} />
          <Stack component="section" gap="xs">
            <Title order={2} size="h2">
              {t('agenda.sheet')}
            </Title>
            <Text>{t('agenda.sheetHint')}</Text>
            <div className={css.buttons}>
              <Button onClick={() => setSearch({ view: 'sheet' }, { push: true })}>
                {t('agenda.sheetOpen')}
              </Button>
              {(['pdf', 'docx'] as const).map((format) => (
                <Button
                  key={format}
                  component="a"
                  variant="default"
                  download
                  href={fileUrl(`/api/v1/events/public-events/${eventId}/run-sheet.${format}`)}
                  leftSection={<Download size={16} aria-hidden />}
                  aria-label={`${t('agenda.sheet')}, ${format.toUpperCase()}`}
                >
                  {format.toUpperCase()}
                </Button>
              ))}
            </div>
          </Stack>
        </Stack>
      )}
    </Page>
  );
}

function Session({ session, onEdit }: { session: AgendaSession; onEdit?: (() => void) | undefined }) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {ui(session.number === 1 ? 'nav.session1' : 'nav.session2')}
      </Title>
      <Text c="dimmed">
        {t('agenda.total', { total: session.total, minutes: session.minutes })}
        {session.isDefault && ` ${t('agenda.default')}`}
      </Text>
      <ol className={css.list}>
        {session.items.map((item) => (
          <li key={item.id} className={css.item}>
            <span className={css.time}>{`${short(item.start)}–${short(item.end)}`}</span>
            <span>
              {item.title}
              {item.speakerId && (
                <Text span c="dimmed" display="block">
                  <PersonName id={item.speakerId} />
                </Text>
              )}
            </span>
          </li>
        ))}
      </ol>
      {onEdit && (
        <div>
          <Button variant="default" onClick={onEdit}>
            {t('agenda.edit', { number: session.number })}
          </Button>
        </div>
      )}
    </Stack>
  );
}
