import { Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { composeDay, type DayLengths, type Span, USUAL_DAY, wrongLengths } from './composeDay';

const PARTS = ['registration', 'first', 'pause', 'second'] as const;

/** Lays both sessions out from when people begin to arrive. */
export function DayComposer({ onLaid }: { onLaid: (day: { roundTable: Span; discussion: Span }) => void }) {
  const { t } = useTranslation('events');
  const [start, setStart] = useState('09:40');
  const [typed, setTyped] = useState<Record<keyof DayLengths, string>>({
    registration: String(USUAL_DAY.registration),
    first: String(USUAL_DAY.first),
    pause: String(USUAL_DAY.pause),
    second: String(USUAL_DAY.second),
  });
  const lengths = Object.fromEntries(
    PARTS.map((part) => [part, typed[part].trim() === '' ? Number.NaN : Number(typed[part])]),
  ) as unknown as DayLengths;
  const wrong = wrongLengths(lengths);
  const day = composeDay(start, lengths);
  return (
    // Enter lays the day out; it doesn't send the plan that this stands in.
    <Stack
      gap="sm"
      onKeyDown={(e) => {
        if (e.key !== 'Enter' || !(e.target instanceof HTMLInputElement)) return;
        e.preventDefault();
        if (day) onLaid(day);
      }}
    >
      <TextInput
        type="time"
        label={t('composer.start')}
        maw="12rem"
        value={start}
        onChange={(e) => setStart(e.currentTarget.value)}
      />
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {PARTS.map((part) => (
          <TextInput
            key={part}
            label={t(`composer.${part}`)}
            inputMode="numeric"
            maxLength={3}
            value={typed[part]}
            onChange={(e) => setTyped({ ...typed, [part]: e.currentTarget.value })}
            error={
              wrong.includes(part) &&
              t(part === 'first' || part === 'second' ? 'composer.session' : 'composer.number')
            }
          />
        ))}
      </SimpleGrid>
      <Text role="status" size="sm" c="dimmed">
        {day
          ? t('composer.day', {
              arrive: day.registration.start,
              first: `${day.roundTable.start}–${day.roundTable.end}`,
              second: `${day.discussion.start}–${day.discussion.end}`,
            })
          : wrong.length === 0 && t('composer.late')}
      </Text>
      <div>
        <Button variant="default" disabled={!day} onClick={() => day && onLaid(day)}>
          {t('composer.lay')}
        </Button>
      </div>
    </Stack>
  );
}
