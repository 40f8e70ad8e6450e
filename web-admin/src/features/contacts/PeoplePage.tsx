import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ContactRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { paths } from '~/lib/paths';
import { useSearchState, useSearchWords } from '~/lib/route';
import { useMe } from '~/lib/session';
import { DataList } from '~/ui/DataList';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import type { Category, PersonRow } from './api';
import { type Filters, PeopleFilters } from './PeopleFilters';

const usePeople = ({ category, reachable }: Filters, search: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['contacts', 'people', { search, category, reachable }],
    queryFn: ({ signal, pageParam }) =>
      body(
        api.GET('/api/v1/contacts/people', {
          params: {
            query: {
              search,
              category: category as Category | undefined,
              reachable: reachable === undefined ? undefined : reachable === 'yes',
              after: pageParam,
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (old) => old,
  });

export function PeoplePage() {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [filters, setFilters] = useSearchState();
  const [words, setWords] = useSearchWords();
  const people = usePeople(filters, words || undefined);
  const rows = people.data?.pages.flatMap((p) => p.items) ?? [];
  const filtered = Boolean(words || filters.category || filters.reachable);
  const may = useMe().is('manager');
  return (
    <Page title={ui('nav.contacts')} actions={may && <Actions />}>
      <Stack>
        <PeopleFilters filters={filters} words={words} onWords={setWords} onChange={setFilters} />
        {people.isPending ? (
          <Loading />
        ) : people.error && !people.data ? (
          <ErrorState error={people.error} onRetry={people.refetch} />
        ) : rows.length > 0 ? (
          <PeopleList
            rows={rows}
            hasMore={people.hasNextPage}
            loadingMore={people.isFetchingNextPage}
            onMore={() => people.fetchNextPage()}
          />
        ) : filtered ? (
          <EmptyState
            icon={ContactRound}
            title={t('people.nobodyTitle')}
            action={
              <Button
                variant="default"
                onClick={async () => {
                  await setFilters({ category: undefined, reachable: undefined });
                  setWords('');
                }}
              >
                {t('people.reset')}
              </Button>
            }
          >
            {t('people.nobodyText')}
          </EmptyState>
        ) : (
          <EmptyState icon={ContactRound} title={t('people.emptyTitle')}>
            {t('people.emptyText')}
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}

function Actions() {
  const { t } = useTranslation('contacts');
  return (
    <>
      <Button variant="default" renderRoot={(props) => <Link to={paths.newPerson()} {...props} />}>
        {t('people.add')}
      </Button>
      <Button renderRoot={(props) => <Link to={paths.importContacts()} {...props} />}>
        {t('people.import')}
      </Button>
    </>
  );
}

type ListProps = { rows: PersonRow[]; hasMore: boolean; loadingMore: boolean; onMore: () => void };

function PeopleList(props: ListProps) {
  const { t } = useTranslation('contacts');
  return (
    <DataList
      caption={t('people.list')}
      rowKey={(p) => p.id}
      {...props}
      columns={[
        {
          key: 'name',
          header: t('people.name'),
          primary: true,
          cell: (p) => (
            <>
              <Anchor renderRoot={(a) => <Link to={paths.person(p.id)} {...a} />}>{p.fullName}</Anchor>
              <Marks person={p} />
            </>
          ),
        },
        {
          key: 'work',
          header: t('people.work'),
          plain: true,
          cell: (p) => [p.position, p.organization].filter(Boolean).join(', ') || null,
        },
        {
          key: 'category',
          header: t('category.label'),
          plain: true,
          cell: (p) => p.category && t(`category.${p.category}`),
        },
        { key: 'phone', header: t('people.phone'), plain: true, cell: firstPhone },
      ]}
    />
  );
}

function Marks({ person }: { person: PersonRow }) {
  const { t } = useTranslation('contacts');
  const marks = [
    !person.reachable && t('people.noWay'),
    person.doNotCall && t('people.doNotCall'),
    person.answersOnStateSupport && t('people.support'),
  ].filter(Boolean);
  return (
    marks.length > 0 && (
      <Text size="sm" c="dimmed" fw={400}>
        {marks.join('. ')}
      </Text>
    )
  );
}

function firstPhone(person: PersonRow) {
  const phone = person.phones.find((p) => !p.wrong);
  return phone ? <span className="nowrap">{phone.shown}</span> : null;
}
