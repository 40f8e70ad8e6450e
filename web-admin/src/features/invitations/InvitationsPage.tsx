import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MailX, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { FunnelTable } from './FunnelTable';
import { InvitationList } from './InvitationList';
import { PlannerCard } from './PlannerCard';
import { allInvitations, funnelOf } from './queries';
import { SendLetters } from './SendLetters';

const ChoosePanel = late(() => import('./ChoosePanel').then((m) => m.ChoosePanel));
const AnswerPanel = late(() => import('./AnswerPanel').then((m) => m.AnswerPanel));

export function InvitationsPage() {
  const { t } = useTranslation('invitations');
  const { t: ui } = useTranslation('ui');
  const eventId = useParam('eventId');
  const mayChange = useMe().is('manager');
  const [search, setSearch] = useSearchState();
  const rows = useQuery(allInvitations(eventId));
  const funnel = useQuery(funnelOf(eventId));
  const choose = () => setSearch({ panel: 'choose' }, { push: true });
  const close = () => setSearch({ panel: undefined, answer: undefined });
  const hasRows = (rows.data?.length ?? 0) > 0;
  const kept = rows.data?.filter((r) => r.delivery === 'kept').length ?? 0;
  const answered = rows.data?.find((r) => r.id === search.answer);
  return (
    <Page
      title={ui('nav.invitations')}
      actions={
        mayChange &&
        hasRows && (
          <>
            <Button variant="default" leftSection={<UserPlus size={18} aria-hidden />} onClick={choose}>
              {t('choose.open')}
            </Button>
            <SendLetters eventId={eventId} rows={rows.data ?? []} />
          </>
        )
      }
    >
      {kept > 0 && (
        <Alert
          variant="light"
          icon={<MailX size={20} aria-hidden />}
          title={t('send.noMail', { count: kept })}
        >
          {t('send.noMailText')}
        </Alert>
      )}
      {mayChange && <PlannerCard eventId={eventId} invited={funnel.data?.counts.sent ?? 0} />}
      {funnel.data && funnel.data.counts.sent > 0 && <FunnelTable funnel={funnel.data} />}
      {rows.isPending ? (
        <Loading />
      ) : rows.error && !rows.data ? (
        <ErrorState error={rows.error} onRetry={rows.refetch} />
      ) : (
        <InvitationList rows={rows.data} mayChange={mayChange} onChoose={choose} />
      )}
      {search.panel === 'choose' && mayChange && (
        <ChoosePanel eventId={eventId} chosen={rows.data ?? []} onClose={close} />
      )}
      {answered && mayChange && <AnswerPanel row={answered} eventId={eventId} onClose={close} />}
    </Page>
  );
}
