import { Button, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { paths } from '~/lib/paths';
import { useFormat } from '~/lib/useFormat';
import { AsOf } from '~/ui/AsOf';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import { PersonName } from './PersonName';
import { type HomeAction, homeQuery } from './queries';
import { RESOLUTION } from './stepScreens';

const SCREENS: Record<HomeAction['target'], (eventId: string) => string> = {
  plan: paths.planEvent,
  steps: paths.steps,
  program: paths.program,
  announcement: paths.announcement,
  invitations: paths.invitations,
  calls: paths.eventCalls,
  participants: paths.participants,
  roundTable: paths.session1,
  resolution: paths.session1,
  discussion: paths.session2,
  report: paths.report,
};
const screenOf = (a: HomeAction) => ({
  to: SCREENS[a.target](a.eventId ?? ''),
  search: (a.target === 'resolution' ? RESOLUTION : {}) as never,
});

/** The manager's day: the one next action, then what is late, then what is coming. */
export function HomePage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const home = useQuery(homeQuery);
  if (home.isPending) return <Loading />;
  if (home.error && !home.data) return <ErrorState error={home.error} onRetry={home.refetch} />;
  const { next, late, coming, today, asOf } = home.data!;
  // Said once: where the action itself begins with the day, the heading doesn't.
  const dueNow = next.due ? next.due <= today : false;
  const said = next.text.startsWith(t('home.nextToday'));
  return (
    <Page title={ui('nav.home')} lead={format.date(today)} narrow>
      <Stack gap="lg">
        <section className={css.next} aria-labelledby="next">
          <h2 id="next">{dueNow && !said ? t('home.nextToday') : t('home.next')}</h2>
          <div className={css.do}>{next.text}</div>
          {next.topic && <About action={next} today={today} headed={dueNow} />}
          <div>
            <Button size="lg" renderRoot={(props) => <Link {...screenOf(next)} {...props} />}>
              {t(`home.open.${next.target}`)}
            </Button>
          </div>
        </section>
        <Offers />
        {late.length > 0 && <Actions title={t('home.late')} actions={late} today={today} />}
        {coming.length > 0 && <Actions title={t('home.coming')} actions={coming} today={today} />}
        <AsOf at={asOf} />
      </Stack>
    </Page>
  );
}

/** Contacts that other regions offer wait for an answer; they belong to no public event. */
function Offers() {
  const { t } = useTranslation('events');
  const waiting = useQuery({
    queryKey: ['contacts', 'waiting'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/waiting', { signal })),
    meta: { quiet: true },
  }).data;
  if (!waiting?.offers) return null;
  return (
    <ul className={css.list}>
      <li>
        <Link to={paths.contactOffers()} className={css.row}>
          {t('home.offers', { count: waiting.offers })}
        </Link>
      </li>
    </ul>
  );
}

function Actions({ title, actions, today }: { title: string; actions: HomeAction[]; today: string }) {
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {title}
      </Title>
      {byEvent(actions).map(([eventId, its]) => (
        <section key={eventId} className={css.group}>
          {its[0]!.topic && <h3>{its[0]!.topic}</h3>}
          <ul className={css.list}>
            {its.map((a) => (
              <li key={a.code}>
                <Link {...screenOf(a)} className={css.row}>
                  <span>{a.text}</span>
                  <About action={{ ...a, topic: undefined }} today={today} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}

/** In the order of the first action of each. */
function byEvent(actions: HomeAction[]): [string, HomeAction[]][] {
  const groups = new Map<string, HomeAction[]>();
  for (const a of actions) groups.set(a.eventId ?? '', [...(groups.get(a.eventId ?? '') ?? []), a]);
  return [...groups];
}

/** `headed`: the heading above says «Сегодня» already. */
function About({ action, today, headed }: { action: HomeAction; today: string; headed?: boolean }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const due =
    action.due === today
      ? !headed && t('home.dueToday')
      : action.due && t('home.due', { day: format.day(action.due) });
  return (
    <span className={css.meta}>
      {due && action.due! < today ? (
        <StatusBadge status="late">{due}</StatusBadge>
      ) : (
        due && <span>{due}</span>
      )}
      {action.topic && <span>{action.topic}</span>}
      {action.responsibleId && (
        <span>
          {t('steps.responsible')}: <PersonName id={action.responsibleId} />
        </span>
      )}
    </span>
  );
}
