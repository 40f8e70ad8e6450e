import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchState, useSearchWords } from '~/lib/route';
import { type Column, DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import type { Row } from './queries';

const STAGES = [
  'planned',
  'sent',
  'delivered',
  'agreed',
  'confirmed',
  'declined',
  'attended',
  'noShow',
] as const;
const LOOK: Record<Row['stage'], Status> = {
  planned: 'todo',
  sent: 'inProgress',
  delivered: 'inProgress',
  agreed: 'inProgress',
  confirmed: 'done',
  attended: 'done',
  declined: 'notNeeded',
  noShow: 'notNeeded',
};
const CHUNK = 100;

interface Props {
  rows: Row[];
  mayChange: boolean;
  onChoose: () => void;
}

/** Who is invited, with stage and delivery; the filter is in the address. */
export function InvitationList({ rows, mayChange, onChoose }: Props) {
  const { t } = useTranslation('invitations');
  const [search, setSearch] = useSearchState();
  const [words, setWords] = useSearchWords();
  const [shown, setShown] = useState(CHUNK);
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={Users}
        title={t('list.empty')}
        action={mayChange && <Button onClick={onChoose}>{t('choose.open')}</Button>}
      >
        {t(mayChange ? 'list.emptyWhy' : 'list.emptyLead')}
      </EmptyState>
    );
  }
  const stage = STAGES.find((s) => s === search.stage);
  const wanted = words.trim().toLowerCase();
  const found = rows.filter(
    (r) => (!stage || r.stage === stage) && (!wanted || (r.fullName ?? '').toLowerCase().includes(wanted)),
  );
  const record = (row: Row) => setSearch({ answer: row.id }, { push: true });
  const columns: Column<Row>[] = [
    { key: 'name', header: t('list.name'), primary: true, cell: (r) => r.fullName ?? t('list.erased') },
    {
      key: 'work',
      header: t('list.work'),
      plain: true,
      cell: (r) => [r.position, r.organization].filter(Boolean).join(', ') || null,
    },
    {
      key: 'stage',
      header: t('list.stage'),
      plain: true,
      cell: (r) => (
        <>
          <StatusBadge status={LOOK[r.stage]}>{t(`stage.${r.stage}`)}</StatusBadge>
          {r.sessions.length < r.askedTo.length && (
            <Text size="sm">{t('answer.only', { session: t(`session.${r.sessions[0]!}`) })}</Text>
          )}
        </>
      ),
    },
    { key: 'delivery', header: t('list.delivery'), plain: true, cell: (r) => trail(r, t) },
  ];
  if (mayChange) {
    columns.push({
      key: 'actions',
      header: t('list.actions'),
      action: true,
      cell: (r) =>
        r.stage === 'planned' ? null : (
          <Button
            variant="subtle"
            size="sm"
            onClick={() => record(r)}
            aria-label={t('list.recordOf', { name: r.fullName })}
          >
            {t('list.record')}
          </Button>
        ),
    });
  }
  return (
    <Stack component="section" aria-label={t('list.title')}>
      <Title order={2} size="h3">
        {t('list.title')}
      </Title>
      <Group align="flex-end">
        <NativeSelect
          label={t('list.filter')}
          data={[
            { value: '', label: `${t('list.all')} (${rows.length})` },
            ...STAGES.map((s) => ({ s, n: rows.filter((r) => r.stage === s).length }))
              .filter(({ s, n }) => n > 0 || s === stage)
              .map(({ s, n }) => ({ value: s as string, label: `${t(`stage.${s}`)} (${n})` })),
          ]}
          value={stage ?? ''}
          onChange={(e) => setSearch({ stage: e.currentTarget.value || undefined })}
        />
        <TextInput
          label={t('list.search')}
          type="search"
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
        />
      </Group>
      {found.length === 0 ? (
        <EmptyState title={t('list.nothing')}>{t('list.nothingWhy')}</EmptyState>
      ) : (
        <DataList
          caption={t('list.title')}
          columns={columns}
          rows={found.slice(0, shown)}
          rowKey={(r) => r.id}
          hasMore={found.length > shown}
          onMore={() => setShown(shown + CHUNK)}
        />
      )}
    </Stack>
  );
}

type Words = ReturnType<typeof useTranslation<'invitations'>>['t'];

function trail(row: Row, t: Words) {
  const words = [
    row.delivery ? t(`delivery.${row.delivery}`) : row.hasEmail ? '' : t('list.noEmail'),
    row.hasPhone ? '' : t('list.noPhone'),
    row.calls > 0 ? t('list.calls', { count: row.calls }) : '',
    row.deputy ? t('list.deputy', { name: row.deputy }) : '',
  ].filter(Boolean);
  const late = row.delivery === 'rejected' || row.delivery === 'unknown';
  return (
    words.length > 0 && (
      <Text size="sm" c={late ? 'var(--late)' : undefined}>
        {words.join('; ')}
      </Text>
    )
  );
}
