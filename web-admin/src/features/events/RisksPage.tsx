import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useFormat } from '~/lib/useFormat';
import { AsOf } from '~/ui/AsOf';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import css from './Events.module.css';
import { FromInstruction } from './FromInstruction';
import { risksQuery } from './queries';

/** The lead's home: where something threatens the next fortnight's events, and why; nothing else. */
export function RisksPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const risks = useQuery(risksQuery);
  if (risks.isPending) return <Loading />;
  if (!risks.data) return <ErrorState error={risks.error} onRetry={risks.refetch} />;
  const { items, events, days, asOf } = risks.data;
  return (
    <Page
      title={ui('nav.home')}
      lead={t('risks.lead', { count: events, days })}
      actions={
        <Button variant="default" renderRoot={(props) => <Link to={paths.country()} {...props} />}>
          {t('risks.country')}
        </Button>
      }
      narrow
    >
      {items.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t('risks.empty')}>
          {t('risks.emptyText')}
        </EmptyState>
      ) : (
        <section aria-labelledby="risks">
          <h2 id="risks">{t('risks.title')}</h2>
          <ul className={css.list}>
            {items.map((r) => (
              <li key={r.eventId} className={css.row}>
                <Link to={paths.steps(r.eventId)} search={{ region: r.region } as never}>
                  {r.regionName}
                </Link>
                <span className={css.meta}>
                  <span>{format.day(r.date)}</span>
                  <span>{r.daysLeft === 0 ? t('risks.today') : t('risks.left', { count: r.daysLeft })}</span>
                  <span>{r.topic}</span>
                </span>
                <ul className={css.evidence}>
                  {r.reasons.map((reason) => (
                    <li key={reason.code}>
                      {reason.text}
                      <FromInstruction sentence={reason.sentence} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AsOf at={asOf} />
    </Page>
  );
}
