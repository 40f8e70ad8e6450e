import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ContactRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { paths } from '~/lib/paths';
import { useSearchState, useSearchWords } from '~/lib/route';
import { useMe } from '~/lib/session';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { ContactsTabs } from './ContactsTabs';
import css from './People.module.css';
import { PeopleFilters } from './PeopleFilters';
import { PeopleList } from './PeopleList';
import { usePeopleCount } from './peopleCount';
import { type Filters, filterOf, filtersIn, filtersOf, NO_FILTERS, type PeopleFilter } from './peopleFilter';
import { SegmentBar } from './SegmentBar';

const ExportDialog = late(() => import('./ExportDialog').then((m) => m.ExportDialog));

const usePeople = (filter: PeopleFilter) =>
  useInfiniteQuery({
    queryKey: ['contacts', 'people', filter],
    queryFn: ({ signal, pageParam }) =>
      body(
        api.GET('/api/v1/contacts/people', {
          params: { query: { ...filter, after: pageParam } as never },
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
  const [search, setSearch] = useSearchState();
  const [words, setWords] = useSearchWords();
  const filters = filtersIn(search);
  const filter = filterOf(filters, words);
  const people = usePeople(filter);
  const count = usePeopleCount(filter);
  const rows = people.data?.pages.flatMap((p) => p.items) ?? [];
  // What is kept or exported is what the list shows: also those who are only written alike.
  const shown: PeopleFilter = people.data?.pages[0]?.similar ? { ...filter, similar: true } : filter;
  const filtered = Boolean(words || Object.keys(filters).length > 0);
  const may = useMe().is('manager');
  const [exporting, setExporting] = useState(false);
  const [saving, setSaving] = useState(false);
  // What a saved segment says no longer holds when one of its filters is changed.
  const change = (next: Filters) => setSearch({ ...next, segment: undefined });
  const look = async (next: Filters, said: string, segment?: string) => {
    await setSearch({ ...next, segment });
    setWords(said);
  };
  return (
    <Page title={ui('nav.contacts')} actions={may && <Add />}>
      <ContactsTabs />
      <Stack>
        <PeopleFilters filters={filters} words={words} onWords={setWords} onChange={change}>
          <div className={css.tools}>
            <SegmentBar
              filter={shown}
              filtered={filtered}
              chosen={search.segment}
              saving={saving}
              onSaving={setSaving}
              onChoose={(s) =>
                s ? look(filtersOf(s.filter), s.filter.search ?? '', s.id) : look(NO_FILTERS, '')
              }
            />
            {rows.length > 0 && (
              <Button variant="default" onClick={() => setExporting(true)}>
                {t('export.open')}
              </Button>
            )}
            {may && (
              <Button variant="subtle" px="xs" renderRoot={(p) => <Link to={paths.contactOffers()} {...p} />}>
                {t('offers.open')}
              </Button>
            )}
          </div>
        </PeopleFilters>
        {people.data?.pages[0]?.readAs && (
          <Text role="status">{t('people.readAs', { words: people.data.pages[0].readAs })}</Text>
        )}
        {count && rows.length > 0 && !people.data?.pages[0]?.similar && !people.data?.pages[0]?.readAs && (
          <Text c="dimmed" role="status">
            {t(count.more ? 'people.countMore' : 'people.count', { count: count.count })}
          </Text>
        )}
        {people.data?.pages[0]?.similar && <Text role="status">{t('people.similar')}</Text>}
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
        ) : (
          <Nobody filtered={filtered} may={may} onReset={() => look(NO_FILTERS, '')} />
        )}
      </Stack>
      <ExportDialog opened={exporting} filter={shown} onClose={() => setExporting(false)} />
    </Page>
  );
}

function Nobody({ filtered, may, onReset }: { filtered: boolean; may: boolean; onReset: () => void }) {
  const { t } = useTranslation('contacts');
  return filtered ? (
    <EmptyState
      icon={ContactRound}
      title={t('people.nobodyTitle')}
      action={
        <Button variant="default" onClick={onReset}>
          {t('people.reset')}
        </Button>
      }
    >
      {t('people.nobodyText')}
    </EmptyState>
  ) : (
    <EmptyState icon={ContactRound} title={t('people.emptyTitle')} action={may && <ToImport />}>
      {t('people.emptyText')}
    </EmptyState>
  );
}

function Add() {
  const { t } = useTranslation('contacts');
  return (
    <Button renderRoot={(props) => <Link to={paths.newPerson()} {...props} />}>{t('people.add')}</Button>
  );
}

function ToImport() {
  const { t } = useTranslation('contacts');
  return (
    <Button renderRoot={(props) => <Link to={paths.importContacts()} {...props} />}>
      {t('people.import')}
    </Button>
  );
}
