import { Alert, Button, Code } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, RotateCw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { regionsQuery } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { type Column, DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import css from './DeadLettersPage.module.css';
import { type Held, heldBack } from './deadLetters';

/** Facts that a part of the system could not take, with what waits behind them; an administrator has them tried again. */
export function DeadLettersPage() {
  const { t, i18n } = useTranslation('access');
  const format = useFormat('Europe/Moscow');
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<{ taken: number; all: number }>();
  const regions = useQuery(regionsQuery).data ?? [];
  const letters = useQuery({
    queryKey: ['access', 'dead-letters'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/access/dead-letters', { signal })),
  });
  const replay = useCommand({
    run: ({ first }: Held, key) =>
      body(
        api.POST('/api/v1/access/dead-letters/{id}/replay', {
          params: { path: { id: first.id } },
          headers: by(key),
        }),
      ),
    onSuccess: ({ taken }, { waiting }) => {
      setOutcome({ taken, all: waiting + 1 });
      return queryClient.invalidateQueries({ queryKey: ['access', 'dead-letters'] });
    },
  });
  const regionName = (code: string) => {
    const region = regions.find((r) => r.code === code);
    return (i18n.language === 'en' ? region?.nameEn : region?.name) ?? t('mail.national');
  };
  const columns: Column<Held>[] = [
    {
      key: 'fact',
      header: t('deadLetters.fact'),
      primary: true,
      cell: ({ first }) => <Code className={css.code}>{first.fact}</Code>,
    },
    {
      key: 'listener',
      header: t('deadLetters.listener'),
      cell: ({ first }) => <Code className={css.code}>{first.listener}</Code>,
    },
    { key: 'region', header: t('mail.region'), cell: ({ first }) => regionName(first.region) },
    {
      key: 'error',
      header: t('deadLetters.error'),
      cell: ({ first }) => <Code className={css.code}>{first.error ?? t('deadLetters.waits')}</Code>,
    },
    {
      key: 'waiting',
      header: t('deadLetters.waiting'),
      numeric: true,
      cell: ({ waiting }) => format.number(waiting),
    },
    {
      key: 'attempts',
      header: t('deadLetters.attempts'),
      numeric: true,
      cell: ({ first }) => format.number(first.attempts),
    },
    { key: 'at', header: t('deadLetters.at'), cell: ({ first }) => format.dateTime(first.at) },
    {
      key: 'replay',
      header: t('users.actions'),
      action: true,
      cell: (held) => (
        <Button
          variant="default"
          leftSection={<RotateCw size={20} aria-hidden />}
          loading={replay.isPending && replay.variables?.vars.first.id === held.first.id}
          disabled={replay.isPending}
          onClick={() => replay.mutate(held)}
          aria-label={t('deadLetters.replayOf', { fact: held.first.fact })}
        >
          {t('deadLetters.replay')}
        </Button>
      ),
    },
  ];

  const held = heldBack(letters.data ?? []);
  const whole = outcome && outcome.taken >= outcome.all;
  return (
    <Page title={t('deadLetters.title')} lead={t('deadLetters.lead')}>
      <div aria-live="polite">
        {outcome && (
          <Alert
            variant="light"
            color={whole ? 'teal' : 'coral'}
            icon={whole ? <CircleCheck size={20} aria-hidden /> : <TriangleAlert size={20} aria-hidden />}
          >
            {t('deadLetters.taken', { count: outcome.taken })} {!whole && t('deadLetters.stopped')}
          </Alert>
        )}
      </div>
      {letters.isPending && <Loading />}
      {letters.error && !letters.data && <ErrorState error={letters.error} onRetry={letters.refetch} />}
      {letters.data &&
        (held.length > 0 ? (
          <DataList
            caption={t('deadLetters.title')}
            columns={columns}
            rows={held}
            rowKey={(h) => h.first.id}
          />
        ) : (
          <EmptyState icon={CircleCheck} title={t('deadLetters.emptyTitle')}>
            {t('deadLetters.emptyText')}
          </EmptyState>
        ))}
    </Page>
  );
}
