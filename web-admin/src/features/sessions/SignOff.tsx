import { Anchor, Checkbox, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { useParam } from '~/lib/route';
import { useFormat } from '~/lib/useFormat';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { type Status, StatusBadge } from '~/ui/StatusBadge';
import css from './Records.module.css';
import { useSignOff } from './useSessions';

type Guest = components['schemas']['GetSignOffGuest'];
type Said = components['schemas']['GetSignOffRemark'];

const STATUS: Record<Guest['standing'], Status> = {
  silent: 'todo',
  remarked: 'inProgress',
  approved: 'done',
  approvedEarlier: 'late',
};

/** What the co-organisers said to the draft: who agreed to which edition, and their remarks (R054). */
export function SignOff({ sessionId, canWrite }: { sessionId: string; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const eventId = useParam('eventId');
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const signOff = useSignOff(sessionId);
  if (signOff.isPending) return <Loading />;
  if (!signOff.data) return <ErrorState error={signOff.error} onRetry={signOff.refetch} />;
  const { edition, guests } = signOff.data;
  const named = guests.filter((g) => g.named);
  const approved = named.filter((g) => g.standing === 'approved').length;
  const open = guests.flatMap((g) => g.remarks).filter((r) => !r.consideredAt).length;
  return (
    // On the phone one line, so that the points themselves stand in sight.
    <details className={css.notes} open={wide}>
      <summary>
        {t(named.length > 0 ? 'signOff.summary' : 'signOff.title', { approved, named: named.length })}
        {open > 0 && ` ${t('signOff.open', { count: open })}`}
      </summary>
      <Stack gap="sm" mt="sm">
        <Text>{guests.length === 0 ? t('signOff.none') : t('signOff.edition', { number: edition })}</Text>
        {guests.length > 0 && (
          <ul className={css.records}>
            {guests.map((guest) => (
              <GuestSaid key={guest.personId} sessionId={sessionId} guest={guest} canWrite={canWrite} />
            ))}
          </ul>
        )}
        {canWrite && (
          <Anchor renderRoot={(a) => <Link to={paths.team(eventId)} {...a} />}>
            {t(named.length === 0 ? 'signOff.name' : 'signOff.links')}
          </Anchor>
        )}
      </Stack>
    </details>
  );
}

function GuestSaid({ sessionId, guest, canWrite }: { sessionId: string; guest: Guest; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  return (
    <li className={css.point}>
      <div className={css.head}>
        <strong>{guest.fullName ?? t('signOff.gone')}</strong>
        <StatusBadge status={STATUS[guest.standing]}>{t(`signOff.standing.${guest.standing}`)}</StatusBadge>
      </div>
      {(guest.organization || !guest.named) && (
        <Text className="quiet">
          {[guest.organization, !guest.named && t('signOff.former')].filter(Boolean).join(', ')}
        </Text>
      )}
      {guest.approvedAt && (
        <Text>
          {t('signOff.approvedAt', {
            edition: guest.approvedEdition,
            time: format.dateTime(guest.approvedAt),
          })}
        </Text>
      )}
      {guest.remarks.map((remark) => (
        <Remark key={remark.id} sessionId={sessionId} remark={remark} canWrite={canWrite} />
      ))}
    </li>
  );
}

function Remark({ sessionId, remark, canWrite }: { sessionId: string; remark: Said; canWrite: boolean }) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  const queryClient = useQueryClient();
  const consider = useCommand({
    run: (considered: boolean) =>
      body(
        api.PUT('/api/v1/sessions/{sessionId}/sign-off/remarks/{remarkId}', {
          params: { path: { sessionId, remarkId: remark.id } },
          body: { considered },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['sessions', 'sign-off', sessionId] }),
  });
  return (
    <div>
      <Text className="quiet">
        {t('signOff.remarkAt', { edition: remark.edition, time: format.dateTime(remark.at) })}
      </Text>
      <p className={css.words}>{remark.text}</p>
      <Checkbox
        label={t('signOff.considered')}
        // The tap shows at once; what is stored comes after it.
        checked={consider.isPending ? consider.variables.vars : Boolean(remark.consideredAt)}
        disabled={!canWrite}
        onChange={(e) => consider.mutate(e.currentTarget.checked)}
      />
    </div>
  );
}
