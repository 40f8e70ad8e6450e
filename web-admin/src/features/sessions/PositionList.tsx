import { Badge, Card, Title } from '@mantine/core';
import { MessageSquareQuote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import figures from './Figures.module.css';
import css from './Records.module.css';
import { usePositions } from './useSessions';

const READINESS = ['joins', 'helps', 'needs', 'notNow'] as const;

/** What was said, and how the sides stand to the cluster now. */
export function PositionList({ sessionId, canWrite }: { sessionId: string; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const positions = usePositions(sessionId);
  if (positions.isPending) return <Loading />;
  if (!positions.data) return <ErrorState error={positions.error} onRetry={positions.refetch} />;
  const { items, readiness } = positions.data;
  if (items.length === 0)
    return (
      <EmptyState icon={MessageSquareQuote} title={t('position.emptyTitle')}>
        {canWrite && t('position.emptyText')}
      </EmptyState>
    );
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
            <strong>
              {p.number}. {p.fullName}
            </strong>
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
    </section>
  );
}
