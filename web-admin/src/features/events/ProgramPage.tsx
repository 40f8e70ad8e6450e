import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { AgreementPart } from './AgreementPart';
import { hours } from './clock';
import css from './Events.module.css';
import { PersonName } from './PersonName';
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
  const Dialog = manager ? dialogOf(about.state, search.open) : undefined;
  const open = (what: keyof typeof DIALOGS) => setSearch({ open: what }, { push: true });
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
                <li key={w.code + w.requirement}>{w.text}</li>
              ))}
            </ul>
          </Alert>
        )}
        <Facts about={about} />
        <AgreementPart shown={event.data!} onRecord={mayChange ? () => open('agreement') : undefined} />
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
      {Dialog && (
        <Dialog eventId={eventId} shown={event.data!} onClose={() => setSearch({ open: undefined })} />
      )}
    </Page>
  );
}

function Facts({ about }: { about: PublicEvent }) {
  const { t } = useTranslation('events');
  const format = useFormat(about.zoneId);
  const { venue, roundTable, discussion } = about;
  const times = (s: { date: string; start: string; end: string }) =>
    `${about.state === 'postponed' ? t('change.wasOn', { day: format.date(s.date) }) : format.date(s.date)}, ${hours(s.date, s.start, s.end, format.language, about.zoneId)}`;
  return (
    <>
      <Section
        title={t('plan.about')}
        rows={[
          [t('plan.topic'), about.topic],
          [t('program.purpose'), about.purpose],
        ]}
      />
      <Section
        title={t('plan.session1')}
        rows={[
          [t('program.when'), times(roundTable)],
          [t('program.format'), t(`plan.formats.${roundTable.format}`)],
          [t('program.leader'), <PersonName key="l" id={roundTable.leaderId} />],
          [t('program.moderator'), <PersonName key="m" id={roundTable.moderatorId} />],
        ]}
      />
      <Section
        title={t('plan.session2')}
        rows={[
          [t('program.when'), times(discussion)],
          [t('program.moderator'), t('program.you')],
        ]}
      />
      <Section
        title={t('program.venue')}
        rows={[
          [t('plan.name'), venue.name],
          [t('plan.kind'), t(`plan.kinds.${venue.kind}`)],
          [t('program.address'), venue.address],
          [t('program.room'), venue.room ?? t('program.unknown')],
          [t('program.capacity'), venue.capacity ? format.number(venue.capacity) : t('program.unknown')],
        ]}
      />
    </>
  );
}

function Section({ title, rows }: { title: string; rows: [string, React.ReactNode][] }) {
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {title}
      </Title>
      <dl className={css.facts}>
        {rows.map(([name, value]) => (
          <div key={name} className={css.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}
