import { Stack, Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { NewProposal } from './NewProposal';
import { ProposalList } from './ProposalList';
import { usePublicEvent } from './useSessions';

const Appeal = lazy(() => import('./Appeal').then((m) => ({ default: m.Appeal })));

/** Session 2: proposals as they are made (R029), and the appeal made of them (R030). */
export function Session2Page() {
  const { t } = useTranslation('sessions');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const event = usePublicEvent();
  const canWrite = useMe().is('manager');
  const sessionId = event.data?.discussion.id;
  return (
    <Page title={ui('nav.session2')}>
      {event.isPending ? (
        <Loading />
      ) : !sessionId ? (
        <ErrorState error={event.error} onRetry={event.refetch} />
      ) : (
        <Tabs
          value={search.tab === 'appeal' ? 'appeal' : 'proposals'}
          onChange={(tab) => setSearch({ tab: tab === 'appeal' ? tab : undefined }, { push: true })}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="proposals">{t('proposal.tab')}</Tabs.Tab>
            <Tabs.Tab value="appeal">{t('appeal.tab')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="proposals">
            <Stack gap="lg">
              {canWrite && <NewProposal sessionId={sessionId} />}
              <ProposalList sessionId={sessionId} canWrite={canWrite} />
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="appeal">
            <Suspense fallback={<Loading />}>
              <Appeal sessionId={sessionId} canWrite={canWrite} />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}
