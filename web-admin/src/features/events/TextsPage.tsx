import { NativeSelect, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, versioned } from '~/lib/api';
import { useSearchState } from '~/lib/route';
import { useFormat } from '~/lib/useFormat';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import css from './Events.module.css';
import { TextEditor } from './TextEditor';

export type TextKind = components['schemas']['TextKind'];
const KINDS: readonly TextKind[] = ['announcement', 'notes1', 'notes2'];

export const textQuery = (kind: TextKind) =>
  queryOptions({
    queryKey: ['events', 'text', kind],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/v1/events/text-templates/{kind}', { params: { path: { kind } }, signal })),
  });

/** The national texts, which the lead edits; every version is kept. */
export function TextsPage() {
  const { t } = useTranslation('events');
  const [search, setSearch] = useSearchState();
  const kind = KINDS.find((k) => k === search.text) ?? 'announcement';
  const text = useQuery(textQuery(kind));
  return (
    <Page title={t('texts.title')} lead={t('texts.lead')}>
      <Stack gap="lg">
        <NativeSelect
          label={t('texts.which')}
          maw="32rem"
          data={KINDS.map((value) => ({ value, label: t(`texts.kind.${value}`) }))}
          value={kind}
          onChange={(e) => setSearch({ text: e.currentTarget.value })}
        />
        {text.isPending ? (
          <Loading />
        ) : text.data ? (
          <TextEditor key={kind} kind={kind} stored={text.data} />
        ) : (
          <ErrorState error={text.error} onRetry={text.refetch} />
        )}
        <Versions kind={kind} />
      </Stack>
    </Page>
  );
}

function Versions({ kind }: { kind: TextKind }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const versions = useQuery({
    queryKey: ['events', 'text', kind, 'versions'],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/events/text-templates/{kind}/versions', { params: { path: { kind } }, signal })),
  });
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {t('texts.versions')}
      </Title>
      <ul className={css.list}>
        {(versions.data?.items ?? []).map((v) => (
          <li key={v.number}>
            <details>
              <summary>
                {t('texts.version', { number: v.number })}
                {', '}
                {v.publishedAt ? format.dateTime(v.publishedAt) : t('texts.first')}
                {v.publishedBy && `, ${v.publishedBy}`}
              </summary>
              <Text className={css.source} component="pre" size="sm">
                {v.source}
              </Text>
            </details>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
