import { Anchor, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { Fragment, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { EVENT_SECTIONS } from '~/lib/nav';
import { paths } from '~/lib/paths';
import { useParam } from '~/lib/route';
import { useMe } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { Loading } from '~/ui/Loading';
import css from './EventFrame.module.css';
import { days, eventQuery, type PublicEvent, stepsQuery } from './queries';
import { StateBadge } from './StateBadge';

/** Around the sections of one public event: which one it is, and on the phone, where the side navigation is away, the switch. */
export function EventFrame() {
  const { t } = useTranslation('ui');
  const eventId = useParam('eventId');
  // The section inside says why it can't be read.
  const event = useQuery(eventQuery(eventId));
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <div className={css.frame}>
      {event.data && <About event={event.data.data} />}
      {pathname !== paths.steps(eventId) && <BackToSteps eventId={eventId} />}
      <nav className={css.switch} aria-label={t('nav.sections')}>
        <NativeSelect
          aria-label={t('nav.sections')}
          data={EVENT_SECTIONS.map((s) => ({ value: s.to(eventId), label: t(`nav.${s.key}`) }))}
          value={pathname}
          onChange={(e) => navigate({ to: e.currentTarget.value })}
        />
      </nav>
      <Suspense fallback={<Loading heading />}>
        <Outlet />
      </Suspense>
    </div>
  );
}

/** The way back to what comes next, from wherever a step led. */
function BackToSteps({ eventId }: { eventId: string }) {
  const { t } = useTranslation('events');
  const steps = useQuery({ ...stepsQuery(eventId), meta: { quiet: true } }).data?.data;
  return (
    <Anchor className={css.back} renderRoot={(props) => <Link to={paths.steps(eventId)} {...props} />}>
      <ArrowLeft size={16} aria-hidden />
      {steps ? t('frame.steps', { done: steps.done }) : t('frame.back')}
    </Anchor>
  );
}

function About({ event }: { event: PublicEvent }) {
  const { t } = useTranslation('events');
  const format = useFormat(event.zoneId);
  const mayCall = useMe().is('manager');
  return (
    <section className={css.about} aria-label={t('frame.about')} data-event>
      <strong className={css.topic} title={event.topic}>
        {event.topic}
      </strong>
      <span className={css.days}>
        {event.state === 'postponed'
          ? t('change.noDay')
          : days(event).map((day, i) => (
              <Fragment key={day}>
                {i > 0 && ` ${t('frame.and')} `}
                <span className="nowrap">{format.date(day)}</span>
              </Fragment>
            ))}
      </span>
      <StateBadge state={event.state} />
      {mayCall && <ToTell eventId={event.id} />}
    </section>
  );
}

/** Who must be told by phone that the day changed or that nothing takes place. */
function ToTell({ eventId }: { eventId: string }) {
  const { t } = useTranslation('events');
  const count = useQuery({
    queryKey: ['invitations', 'queue', eventId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/invitations/calls', { params: { query: { eventId } }, signal })),
    meta: { quiet: true },
  }).data?.toTell;
  if (!count) return null;
  return (
    <Link to={paths.eventCalls(eventId)} className={css.toTell}>
      {t('change.toTell', { count })}
    </Link>
  );
}
