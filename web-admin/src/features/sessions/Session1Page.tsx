import { Stack, Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { PositionForm } from './PositionForm';
import { PositionList } from './PositionList';
import { usePublicEvent } from './useSessions';

const Resolution = lazy(() => import('./Resolution').then((m) => ({ default: m.Resolution })));

/** Session 1: positions as they are said (R017), and the resolution made of them (R019). */
export function Session1Page() {
  const { t } = useTranslation('sessions');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const event = usePublicEvent();
  const canWrite = useMe().is('manager');
  const sessionId = event.data?.roundTable.id;
  return (
    <Page title={ui('nav.session1')}>
      {event.isPending ? (
        <Loading />
      ) : !sessionId ? (
        <ErrorState error={event.error} onRetry={event.refetch} />
      ) : (
        <Tabs
          value={search.tab === 'resolution' ? 'resolution' : 'positions'}
          onChange={(tab) => setSearch({ tab: tab === 'resolution' ? tab : undefined }, { push: true })}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="positions">{t('position.tab')}</Tabs.Tab>
            <Tabs.Tab value="resolution">{t('resolution.tab')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="positions">
            <Stack gap="lg">
              {canWrite && <PositionForm sessionId={sessionId} />}
              <PositionList sessionId={sessionId} canWrite={canWrite} />
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="resolution">
            <Suspense fallback={<Loading />}>
              <Resolution sessionId={sessionId} canWrite={canWrite} />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}
