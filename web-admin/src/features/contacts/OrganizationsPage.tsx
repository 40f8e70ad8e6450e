import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import type { Category } from './api';
import { CategorySelect } from './CategorySelect';
import { ContactsTabs } from './ContactsTabs';
import css from './People.module.css';

const NewOrganization = late(() => import('./NewOrganization').then((m) => m.NewOrganization));

/** Organisations of the region, found while typing. */
export function OrganizationsPage() {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const [typed, setTyped] = useState(search.search ?? '');
  const look = useDebouncedCallback((text: string) => setSearch({ search: text.trim() || undefined }), 300);
  const may = useMe().is('manager');
  const navigate = useNavigate();
  const query = { search: search.search || undefined, category: (search.category as Category) || undefined };
  const list = useInfiniteQuery({
    queryKey: ['contacts', 'organizations', query],
    queryFn: ({ signal, pageParam }) =>
      body(
        api.GET('/api/v1/contacts/organizations', {
          params: { query: { ...query, after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (old) => old,
  });
  const rows = list.data?.pages.flatMap((p) => p.items) ?? [];
  const add = () => setSearch({ panel: 'new' }, { push: true });
  return (
    <Page
      title={t('org.title')}
      breadcrumbs={[{ label: ui('nav.contacts'), to: paths.contacts() }]}
      actions={may && <Button onClick={add}>{t('org.add')}</Button>}
    >
      <ContactsTabs />
      <Stack>
        <search className={css.filters}>
          <TextInput
            type="search"
            label={t('org.search')}
            value={typed}
            onChange={(e) => {
              setTyped(e.currentTarget.value);
              look(e.currentTarget.value);
            }}
          />
          <CategorySelect
            none={t('category.any')}
            value={search.category ?? ''}
            onChange={(category) => setSearch({ category: category || undefined })}
          />
        </search>
        {list.isPending ? (
          <Loading />
        ) : list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={list.refetch} />
        ) : rows.length === 0 ? (
          <EmptyState
            icon={Building2}
            title={t(query.search || query.category ? 'org.noneFound' : 'org.empty')}
          >
            {t(query.search || query.category ? 'people.nobodyText' : 'org.emptyText')}
          </EmptyState>
        ) : (
          <DataList
            caption={t('org.title')}
            rows={rows}
            rowKey={(o) => o.id}
            wholeCard
            hasMore={list.hasNextPage}
            loadingMore={list.isFetchingNextPage}
            onMore={() => list.fetchNextPage()}
            columns={[
              {
                key: 'name',
                header: t('org.name'),
                primary: true,
                cell: (o) => (
                  <Anchor renderRoot={(a) => <Link to={paths.organization(o.id)} {...a} />}>{o.name}</Anchor>
                ),
              },
              { key: 'short', header: t('org.shortName'), plain: true, cell: (o) => o.shortName },
              {
                key: 'category',
                header: t('category.label'),
                plain: true,
                cell: (o) => o.category && nameOf(o.category),
              },
              {
                key: 'phone',
                header: t('people.phone'),
                plain: true,
                cell: (o) => o.phone && <span className="nowrap">{o.phone}</span>,
              },
            ]}
          />
        )}
      </Stack>
      <NewOrganization
        opened={may && search.panel === 'new'}
        onClose={() => setSearch({ panel: undefined })}
        onAdded={(id) => navigate({ to: paths.organization(id) })}
      />
    </Page>
  );
}
