import { Alert, Anchor, Checkbox, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import type { SessionKind } from './api';
import { ContactsTabs } from './ContactsTabs';
import css from './Coverage.module.css';
import { CoverageItem } from './CoverageItem';
import { groupsOf, isCategory } from './coverage';

const CloseGap = late(() => import('./CloseGap').then((m) => m.CloseGap));
const SESSIONS: SessionKind[] = ['roundTable', 'discussion'];

/** The reference list against the region's contacts: whom is still to be found, session by session. */
export function CoveragePage() {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const may = useMe().is('manager');
  const coverage = useQuery({
    queryKey: ['contacts', 'coverage'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/coverage', { signal })),
  });
  const data = coverage.data;
  const onlyMissing = search.show === 'missing';
  const open = data?.items.find((i) => i.id === search.item);
  return (
    <Page
      title={t('coverage.title')}
      lead={t('coverage.lead')}
      breadcrumbs={[{ label: ui('nav.contacts'), to: paths.contacts() }]}
    >
      <ContactsTabs />
      {coverage.isPending ? (
        <Loading />
      ) : !data ? (
        <ErrorState error={coverage.error} onRetry={coverage.refetch} />
      ) : (
        <Stack gap="lg">
          {data.items.some((i) => i.isSample) && (
            <Alert variant="light" color="gray" title={t('reference.sampleTitle')}>
              {t('reference.sampleText')}
            </Alert>
          )}
          <div className={css.head}>
            <Checkbox
              label={t('coverage.onlyMissing')}
              checked={onlyMissing}
              onChange={(e) => setSearch({ show: e.currentTarget.checked ? 'missing' : undefined })}
            />
            <Anchor td="underline" renderRoot={(a) => <Link to={paths.referenceList()} {...a} />}>
              {t('reference.open')}
            </Anchor>
          </div>
          {SESSIONS.map((session) => {
            const sum = data.sessions.find((s) => s.session === session);
            const groups = groupsOf(data.items, session, onlyMissing);
            return (
              <Stack key={session} component="section" gap="sm">
                <Title order={2}>{t(`coverage.session.${session}`)}</Title>
                <Text>
                  {!sum
                    ? t('coverage.nothingNeeded')
                    : sum.missing === 0
                      ? t('coverage.whole')
                      : t('coverage.missing', { count: sum.missing, needed: sum.needed })}
                </Text>
                {groups.map((group) => (
                  <div key={group.key} className={css.group}>
                    <Title order={3}>
                      {isCategory(group.key) ? nameOf(group.key) : t(`place.${group.key}`)}
                    </Title>
                    <ul className={css.items}>
                      {group.rows.map((row) => (
                        <CoverageItem
                          key={row.id}
                          row={row}
                          onClose={may ? () => setSearch({ item: row.id }, { push: true }) : undefined}
                        />
                      ))}
                    </ul>
                  </div>
                ))}
              </Stack>
            );
          })}
        </Stack>
      )}
      <CloseGap opened={may && Boolean(open)} row={open} onClose={() => setSearch({ item: undefined })} />
    </Page>
  );
}
