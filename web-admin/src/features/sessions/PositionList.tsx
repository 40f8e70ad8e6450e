import { ActionIcon, Badge, Card, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { MessageSquareQuote, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { notifyDone } from '~/ui/notify';
import figures from './Figures.module.css';
import css from './Records.module.css';
import { type RecordedPosition, usePositions, useResolution } from './useSessions';

const EditPosition = late(() => import('./EditPosition').then((m) => m.EditPosition));
const READINESS = ['joins', 'helps', 'needs', 'notNow'] as const;

/** What was said, and how the sides stand to the cluster now. */
export function PositionList({ sessionId, canWrite }: { sessionId: string; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const positions = usePositions(sessionId);
  // What the resolution rests on is history once it was adopted.
  const adopted = useResolution(sessionId).data?.data?.adopted === true;
  const [editing, setEditing] = useState<string>();
  const [removing, setRemoving] = useState<RecordedPosition>();
  const remove = useCommand({
    run: (one: RecordedPosition) =>
      body(
        api.DELETE('/api/v1/sessions/{sessionId}/positions/{positionId}', {
          params: { path: { sessionId, positionId: one.id }, header: { 'If-Match': `"${one.version}"` } },
        }),
      ),
    onSuccess: () => {
      setRemoving(undefined);
      notifyDone(t('position.removed'));
      queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
    onError: () => {
      setRemoving(undefined);
      positions.refetch();
    },
  });
  if (positions.isPending) return <Loading />;
  if (!positions.data) return <ErrorState error={positions.error} onRetry={positions.refetch} />;
  const { items, readiness } = positions.data;
  if (items.length === 0)
    return (
      <EmptyState icon={MessageSquareQuote} title={t('position.emptyTitle')}>
        {canWrite && t('position.emptyText')}
      </EmptyState>
    );
  const edited = items.find((p) => p.id === editing);
  return (
    <section aria-labelledby="positions">
      <Title order={2} id="positions">
        {t('position.list', { count: items.length })}
      </Title>
      <Title order={3} className={css.small}>
        {t('readiness.title')}
      </Title>
      <dl className={figures.figures}>
        {READINESS.map((r) => (
          <div key={r}>
            <dt>{t(`readiness.many.${r}`)}</dt>
            <dd>{readiness[r] ?? 0}</dd>
          </div>
        ))}
      </dl>
      <ol className={css.records}>
        {[...items].reverse().map((p) => (
          <Card key={p.id} component="li">
            <div className={css.head}>
              <strong>
                {p.number}. {p.fullName}
              </strong>
              {canWrite && !adopted && (
                <span>
                  <ActionIcon
                    aria-label={t('position.edit', { number: p.number })}
                    onClick={() => setEditing(p.id)}
                  >
                    <Pencil size={20} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('position.remove', { number: p.number })}
                    onClick={() => setRemoving(p)}
                  >
                    <Trash2 size={20} aria-hidden />
                  </ActionIcon>
                </span>
              )}
            </div>
            {p.organization && <span className={css.quiet}>{p.organization}</span>}
            <p className={css.words}>{p.text}</p>
            <div className={css.marks}>
              <Badge variant="light" color="gray">
                {t(`topic.${p.topic}`)}
              </Badge>
              <Badge variant="light" color={p.stance === 'against' ? 'coral' : 'teal'}>
                {t(`stance.${p.stance}`)}
              </Badge>
              {p.readiness && (
                <Badge variant="light" color="gray">
                  {t(`readiness.${p.readiness}`)}
                </Badge>
              )}
              <Badge variant="outline" color="gray">
                {t(p.mayQuote ? 'position.quotable' : 'position.notQuotable')}
              </Badge>
            </div>
          </Card>
        ))}
      </ol>
      {edited && (
        <EditPosition
          key={edited.id}
          sessionId={sessionId}
          position={edited}
          onClose={() => setEditing(undefined)}
        />
      )}
      <ConfirmSend
        opened={Boolean(removing)}
        onClose={() => setRemoving(undefined)}
        title={t('position.removeTitle')}
        action={t('position.removeAction')}
        danger
        busy={remove.isPending}
        onConfirm={() => removing && remove.mutate(removing)}
      >
        {removing?.text}
      </ConfirmSend>
    </section>
  );
}
