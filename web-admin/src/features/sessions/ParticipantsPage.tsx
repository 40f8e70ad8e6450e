import { Alert, Button, Card, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CalendarClock, Search, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { notifyDone } from '~/ui/notify';
import { Page } from '~/ui/Page';
import { DoorList } from './DoorList';
import { Downloads } from './Downloads';
import figures from './Figures.module.css';
import { useParticipants, usePublicEvent } from './useSessions';

const WalkInPanel = late(() => import('./WalkInPanel').then((m) => m.WalkInPanel));

/** The door: who is expected, who came, who came without an invitation (R049–R051). */
export function ParticipantsPage() {
  const { t } = useTranslation('sessions');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const event = usePublicEvent();
  const second = search.session === '2';
  return (
    <Page title={ui('nav.participants')}>
      {event.isPending ? (
        <Loading />
      ) : !event.data ? (
        <ErrorState error={event.error} onRetry={event.refetch} />
      ) : (
        <Stack>
          <SegmentedControl
            fullWidth
            aria-label={t('door.session')}
            value={second ? '2' : '1'}
            onChange={(value) => setSearch({ session: value === '2' ? '2' : undefined })}
            data={[
              { value: '1', label: t('session.first') },
              { value: '2', label: t('session.second') },
            ]}
          />
          <Door
            key={search.session}
            sessionId={second ? event.data.discussion.id : event.data.roundTable.id}
          />
        </Stack>
      )}
    </Page>
  );
}

function Door({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('sessions');
  const eventId = useParam('eventId');
  const [search, setSearch] = useSearchState();
  const [words, setWords] = useState('');
  const list = useParticipants(sessionId);
  const format = useFormat();
  const canWrite = useMe().is('manager');
  const ready = useCommand({
    run: (_, key) =>
      body(
        api.POST('/api/v1/sessions/{sessionId}/participants/list', {
          params: { path: { sessionId } },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      notifyDone(t('door.listReadyDone'));
      list.refetch();
    },
  });
  if (list.isPending) return <Loading />;
  if (!list.data) return <ErrorState error={list.error} onRetry={list.refetch} />;

  const { items, counts, listMade, marking } = list.data;
  const open = marking?.open !== false;
  const walkIn = canWrite && open && (
    <Button
      size="lg"
      variant="default"
      leftSection={<UserPlus size={20} aria-hidden />}
      onClick={() => setSearch({ walkIn: '1' }, { push: true })}
    >
      {t('walkIn.open')}
    </Button>
  );
  const said = !listMade
    ? canWrite && t('door.listNotMade')
    : listMade === items.length
      ? t('door.listMade', { count: listMade })
      : t('door.listOld', { count: listMade, now: items.length });
  return (
    <Stack>
      {!open && marking && (
        <Alert variant="light" icon={<CalendarClock size={20} aria-hidden />}>
          {t('door.notYet', { day: format.day(marking.from) })}
        </Alert>
      )}
      <dl className={figures.figures} aria-live="polite" data-door={search.session ?? '1'}>
        {(['came', 'absent', 'unmarked', 'walkIns'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`door.counts.${name}`)}</dt>
            <dd data-count={name}>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      {items.length === 0 ? (
        <EmptyState
          icon={Users}
          title={t('door.emptyTitle')}
          action={
            canWrite && (
              <Button component={Link} to={paths.invitations(eventId)} variant="default">
                {t('door.toInvitations')}
              </Button>
            )
          }
        >
          {t(canWrite ? 'door.emptyText' : 'door.emptyLead')}
        </EmptyState>
      ) : (
        <>
          <TextInput
            size="lg"
            styles={{ label: { fontSize: '1rem' } }}
            type="search"
            label={t('door.search')}
            placeholder={t('door.searchHint')}
            leftSection={<Search size={20} aria-hidden />}
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
          />
          {walkIn}
          <DoorList sessionId={sessionId} people={items} search={words} canWrite={canWrite && open} />
        </>
      )}
      {items.length === 0 && walkIn}
      {canWrite && (
        <WalkInPanel
          sessionId={sessionId}
          startWith={words}
          opened={search.walkIn === '1'}
          onClose={() => setSearch({ walkIn: undefined })}
          onAdded={() => setWords('')}
        />
      )}
      <Card component="section" aria-labelledby="papers">
        <Title order={2} id="papers">
          {t('papers.title')}
        </Title>
        <p className="quiet">{said}</p>
        {canWrite && items.length > 0 && listMade !== items.length && (
          <Button onClick={() => ready.mutate()} loading={ready.isPending} mb="sm">
            {t(listMade ? 'door.listRenew' : 'door.listReady')}
          </Button>
        )}
        <Downloads sessionId={sessionId} kind="participants" formats={['pdf', 'docx', 'xlsx']} />
        <Downloads sessionId={sessionId} kind="signInSheet" formats={['pdf', 'docx']} />
      </Card>
    </Stack>
  );
}
