import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import type { Versioned } from '~/lib/versioned';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { AgreementPart } from './AgreementPart';
import css from './Events.module.css';
import { FromInstruction } from './FromInstruction';
import { ProgramFacts } from './ProgramFacts';
import { eventQuery, type PublicEvent } from './queries';

const MoveDialog = late(() => import('./MoveDialog').then((m) => m.MoveDialog));

const EditDialog = late(() => import('./EditDialog').then((m) => m.EditDialog));

const CancelDialog = late(() => import('./ReasonDialog').then((m) => m.CancelDialog));

const PostponeDialog = late(() => import('./ReasonDialog').then((m) => m.PostponeDialog));

const RestoreDialog = late(() => import('./ReasonDialog').then((m) => m.RestoreDialog));

const AgreementDialog = late(() => import('./AgreementDialog').then((m) => m.AgreementDialog));

const OPEN = {
  edit: EditDialog,
  move: MoveDialog,
  cancel: CancelDialog,
  postpone: PostponeDialog,
  agreement: AgreementDialog,
};

const DIALOGS = { ...OPEN, restore: RestoreDialog };

/** What may be done to a public event in this state. */
const dialogOf = (state: PublicEvent['state'], what: string | undefined) =>
  (
    state === 'cancelled'
      ? what === 'restore'
      : what !== 'restore' && !(state === 'postponed' && what === 'postpone')
  )
    ? DIALOGS[what as keyof typeof DIALOGS]
    : undefined;

export function ProgramPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const eventId = useParam('eventId');
  const [search, setSearch] = useSearchState();
  const event = useQuery(eventQuery(eventId));
  const manager = useMe().is('manager');
  if (event.isPending) return <Loading />;
  if (event.error && !event.data) return <ErrorState error={event.error} onRetry={event.refetch} />;
  const about = event.data!.data;
  const mayChange = manager && about.state !== 'cancelled';
  const open = (what: keyof typeof DIALOGS) => setSearch({ open: what }, { push: true });
  const agreed = about.agreement?.status === 'agreed' && about.agreement.holds;
  const agreement = (
    <AgreementPart shown={event.data!} onRecord={mayChange ? () => open('agreement') : undefined} />
  );
  return (
    <Page
      title={ui('nav.program')}
      breadcrumbs={[{ label: ui('nav.events'), to: paths.events() }]}
      actions={
        mayChange && (
          <>
            <Button variant="default" onClick={() => open('move')}>
              {t(about.state === 'postponed' ? 'change.newDay' : 'program.move')}
            </Button>
            <Button onClick={() => open('edit')}>{t('program.edit')}</Button>
          </>
        )
      }
    >
      <Stack gap="lg">
        {about.state === 'cancelled' && (
          <Text>{t('change.cancelledBecause', { reason: about.cancelReason ?? '' })}</Text>
        )}
        {about.state === 'postponed' && (
          <Text>
            {t('change.postponedBecause', { reason: about.postponeReason ?? '' })} {t('change.nothingDue')}
          </Text>
        )}
        {about.warnings.length > 0 && about.state !== 'cancelled' && (
          <Alert icon={<TriangleAlert size={20} aria-hidden />} title={t('program.warnings')}>
            <ul className={css.evidence}>
              {about.warnings.map((w) => (
                <li key={w.code + w.requirement + w.text}>
                  {w.text}
                  <FromInstruction sentence={w.sentence} />
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {/* While step 1 is open, what it asks for stands first. */}
        {!agreed && agreement}
        <ProgramFacts about={about} />
        {agreed && agreement}
        {mayChange && (
          <Group gap="xs">
            {about.state !== 'postponed' && (
              <Button variant="subtle" onClick={() => open('postpone')}>
                {t('change.postpone.submit')}
              </Button>
            )}
            <Button variant="subtle" color="coral" onClick={() => open('cancel')}>
              {t('change.cancel.submit')}
            </Button>
          </Group>
        )}
        {manager && about.state === 'cancelled' && (
          <div>
            <Button onClick={() => open('restore')}>{t('change.restore.submit')}</Button>
          </div>
        )}
      </Stack>
      {manager && search.open && (
        <Opened
          key={search.open}
          what={search.open}
          eventId={eventId}
          shown={event.data!}
          onClose={() => setSearch({ open: undefined })}
        />
      )}
    </Page>
  );
}

/** What was open stays open with what was typed in it, whatever a colleague does to the event meanwhile. */
function Opened({
  what,
  ...rest
}: {
  what: string;
  eventId: string;
  shown: Versioned<PublicEvent>;
  onClose: () => void;
}) {
  const [state] = useState(rest.shown.data.state);
  const Dialog = dialogOf(state, what);
  return Dialog && <Dialog {...rest} />;
}
