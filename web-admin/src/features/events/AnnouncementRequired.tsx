import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '~/ui/StatusBadge';
import css from './Events.module.css';
import type { Announcement } from './queries';

const FACTS = ['topic', 'purpose', 'place', 'time'] as const;

/** The four facts that the instruction demands, checked by the server against the plan (R040). */
export function AnnouncementRequired({ data }: { data: Announcement }) {
  const { t } = useTranslation('events');
  const written = data.text != null;
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {t('announcement.required')}
      </Title>
      <ul className={css.list}>
        {FACTS.map((fact) => {
          const missing = data.missing.includes(fact);
          return (
            <li key={fact} className={css.meta}>
              <span>{t(`announcement.fact.${fact}`)}</span>
              {written && (
                <StatusBadge status={missing ? 'late' : 'done'}>
                  {t(missing ? 'announcement.missing' : 'announcement.there')}
                </StatusBadge>
              )}
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {t(written ? 'announcement.missingHint' : 'announcement.notYet')}
      </Text>
    </Stack>
  );
}
