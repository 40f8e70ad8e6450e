import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Clock, PhoneCall, PhoneOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useSearchState } from '~/lib/route';
import { useFormat } from '~/lib/useFormat';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';
import { CallCard, type Report } from './CallCard';
import { type Call, queueOf } from './queries';
import { UndoBar } from './UndoBar';

/** Less than half of the ten minutes a caller has a person for themselves. */
const HEARTBEAT = 4 * 60_000;

interface Said {
  id: string;
  name: string;
  outcome: Report['outcome'];
  before: 'planned' | 'sent' | 'agreed' | 'confirmed' | 'declined';
}

/** One person after another (F39–F41). Whose turn it is stands in the address, so that a reload keeps them. */
export function CallScreen({ eventId }: { eventId?: string }) {
  const { t } = useTranslation('invitations');
  const f = useFormat();
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchState();
  const [call, setCall] = useState<Call>();
  const [finished, setFinished] = useState(false);
  const [said, setSaid] = useState<Said>();
  const queue = useQuery(queueOf(eventId));
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['invitations'] });

  const take = useCommand({
    many: true,
    run: (invitationId: string | undefined, key) =>
      body(
        api.POST('/api/v1/invitations/calls/next', {
          body: invitationId ? { invitationId } : { eventId },
          headers: by(key),
        }),
      ),
    onSuccess: (next) => {
      const found = next?.invitationId ? next : undefined;
      setCall(found);
      setFinished(!found);
      setSearch({ call: found?.invitationId });
      return refresh();
    },
    onError: () => {
      setCall(undefined);
      setSearch({ call: undefined });
    },
  });
  const report = useCommand({
    inline: true,
    run: (vars: Report & { held: Call }, key) => {
      const { held, ...told } = vars;
      return body(
        api.POST('/api/v1/invitations/{invitationId}/calls', {
          params: { path: { invitationId: held.invitationId } },
          body: told,
          headers: by(key),
        }),
      );
    },
    onSuccess: (answer, { held, outcome }) => {
      // Told is told: there is no answer to take back.
      setSaid(
        outcome === 'told'
          ? undefined
          : { id: held.invitationId, name: held.fullName, outcome, before: answer.before },
      );
      take.mutate(undefined);
    },
  });
  const release = useCommand({
    run: (id: string, key) =>
      body(
        api.POST('/api/v1/invitations/{invitationId}/release', {
          params: { path: { invitationId: id } },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      setCall(undefined);
      setSearch({ call: undefined });
      return refresh();
    },
  });
  const undo = useCommand({
    run: (back: Said, key) =>
      body(
        api.POST('/api/v1/invitations/{invitationId}/answers', {
          params: { path: { invitationId: back.id } },
          body: { stage: back.before, channel: 'phone' },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      setSaid(undefined);
      notifyDone(t('calls.undone'));
      return refresh();
    },
  });

  // On arrival with a person in the address: the same person again.
  const arrived = useRef(false);
  useEffect(() => {
    if (!arrived.current && search.call) take.mutate(search.call);
    arrived.current = true;
  });
  const held = call?.invitationId;
  useEffect(() => {
    if (!held) return;
    const beat = setInterval(
      () =>
        void api
          .POST('/api/v1/invitations/calls/next', { body: { invitationId: held } })
          .catch(() => setCall(undefined)),
      HEARTBEAT,
    );
    return () => clearInterval(beat);
  }, [held]);

  const undoBar = said && (
    <UndoBar name={said.name} outcome={said.outcome} busy={undo.isPending} onUndo={() => undo.mutate(said)} />
  );
  if (call) {
    return (
      <Stack>
        {undoBar}
        <CallCard
          key={call.invitationId}
          call={call}
          busy={report.isPending || take.isPending}
          problem={report.error}
          onReport={(told) => report.mutate({ ...told, held: call })}
          onSkip={() => release.mutate(call.invitationId)}
        />
      </Stack>
    );
  }
  if (queue.isPending || take.isPending) return <Loading />;
  if (queue.error && !queue.data) return <ErrorState error={queue.error} onRetry={queue.refetch} />;
  const empty = finished || queue.data.due === 0;
  return (
    <Stack>
      {undoBar}
      {empty && queue.data.due === 0 ? (
        <EmptyState
          icon={PhoneOff}
          title={t('calls.empty')}
          action={
            <Button variant="default" size="lg" onClick={() => take.mutate(undefined)}>
              {t('calls.again')}
            </Button>
          }
        >
          {queue.data.nextAt
            ? t('calls.emptyLater', { time: f.dateTime(queue.data.nextAt) })
            : t('calls.emptyWhy')}
        </EmptyState>
      ) : (
        <Card>
          <Stack>
            <Title order={2}>{t('calls.waiting', { count: queue.data.due })}</Title>
            <Text c="dimmed">
              <Clock size={16} aria-hidden />{' '}
              {queue.data.outsideHours
                ? t('calls.outside', { time: queue.data.localTime })
                : t('calls.local', { time: queue.data.localTime })}
            </Text>
            <Button
              size="lg"
              leftSection={<PhoneCall size={20} aria-hidden />}
              onClick={() => take.mutate(undefined)}
            >
              {t('calls.start')}
            </Button>
          </Stack>
        </Card>
      )}
    </Stack>
  );
}
