import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { hours } from './clock';
import css from './Events.module.css';
import { PersonName } from './PersonName';
import type { PublicEvent } from './queries';

/** What is planned: topic, both sessions, the venue. */
export function ProgramFacts({ about }: { about: PublicEvent }) {
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
          [t('venues.howToGetIn'), venue.howToGetIn ?? t('program.unknown')],
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
