import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { useMe, useRegion } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { DataList } from '~/ui/DataList';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { referenceQuery, SESSIONS, type SessionKind } from './api';
import { CategoriesSection } from './CategoriesSection';
import type { ReferenceItem } from './referenceDraft';

const CategoriesEditor = lazy(() =>
  import('./CategoriesEditor').then((m) => ({ default: m.CategoriesEditor })),
);
const ReferenceEditor = lazy(() => import('./ReferenceEditor').then((m) => ({ default: m.ReferenceEditor })));

/** The national list of whom each region should invite: the lead writes it, managers read it. */
export function ReferencePage() {
  const { t } = useTranslation('contacts');
  const [search, setSearch] = useSearchState();
  const format = useFormat();
  const may = useMe().is('lead');
  const region = useRegion();
  const list = useQuery(referenceQuery);
  if (list.isPending) return <Loading />;
  if (!list.data) return <ErrorState error={list.error} onRetry={list.refetch} />;
  const { data, etag } = list.data;
  const editing = may && search.edit;
  const naming = editing === 'categories';
  return (
    <Page
      title={t(naming ? 'categories.title' : 'reference.title')}
      lead={
        naming
          ? t('categories.lead')
          : data.changedAt
            ? t('reference.changed', { time: format.dateTime(data.changedAt) })
            : t('reference.lead')
      }
      breadcrumbs={region ? [{ label: t('coverage.title'), to: paths.coverage() }] : undefined}
      actions={
        may &&
        !editing && (
          <Button onClick={() => setSearch({ edit: 'yes' }, { push: true })}>{t('reference.edit')}</Button>
        )
      }
    >
      {data.items.some((i) => i.isSample) && !naming && (
        <Alert variant="light" color="gray" title={t('reference.sampleTitle')}>
          {t('reference.sampleText')}
        </Alert>
      )}
      {naming ? (
        <Suspense fallback={<Loading />}>
          <CategoriesEditor onDone={() => setSearch({ edit: undefined })} />
        </Suspense>
      ) : editing ? (
        <Suspense fallback={<Loading />}>
          <ReferenceEditor items={data.items} etag={etag} onDone={() => setSearch({ edit: undefined })} />
        </Suspense>
      ) : (
        <Stack gap="lg">
          {SESSIONS.map((session) => (
            <Items key={session} session={session} items={data.items.filter((i) => i.session === session)} />
          ))}
          <CategoriesSection may={may} onEdit={() => setSearch({ edit: 'categories' }, { push: true })} />
        </Stack>
      )}
    </Page>
  );
}

function Items({ session, items }: { session: SessionKind; items: ReferenceItem[] }) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  return (
    <section>
      <Title order={2}>{t(`coverage.session.${session}`)}</Title>
      {items.length === 0 ? (
        <Text>{t('coverage.nothingNeeded')}</Text>
      ) : (
        <DataList
          caption={t(`coverage.session.${session}`)}
          rows={items}
          rowKey={(i) => i.id}
          columns={[
            { key: 'name', header: t('reference.name'), primary: true, cell: (i) => <Name item={i} /> },
            {
              key: 'kind',
              header: t('reference.kind'),
              plain: true,
              cell: (i) => (i.category ? nameOf(i.category) : i.place && t(`place.${i.place}`)),
            },
            { key: 'needed', header: t('reference.needed'), numeric: true, cell: (i) => i.needed },
            { key: 'note', header: t('reference.note'), plain: true, cell: (i) => i.note },
          ]}
        />
      )}
    </section>
  );
}

/** An item that nobody has changed is still an example. */
function Name({ item }: { item: ReferenceItem }) {
  const { t } = useTranslation('contacts');
  return (
    <>
      {item.name}
      {item.isSample && (
        <Text span size="sm" c="dimmed" fw={400}>
          {` (${t('reference.sampleMark')})`}
        </Text>
      )}
    </>
  );
}
