import { Card, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useSearchState } from '~/lib/route';
import { useFormat } from '~/lib/useFormat';
import { roomOf } from './queries';

const CONFIDENCES = ['50', '80', '90', '95'];

/** A probability in plain words: nobody plans by «100 %». */
const chanceOf = (p: number) => (p >= 0.99 ? 'sure' : p >= 0.8 ? 'likely' : p >= 0.5 ? 'even' : 'unlikely');

/** How many to invite (F33): one sentence; target and probability are in the address. */
export function PlannerCard({ eventId, invited }: { eventId: string; invited: number }) {
  const { t } = useTranslation('invitations');
  const f = useFormat();
  const [search, setSearch] = useSearchState();
  const confidence = CONFIDENCES.includes(search.confidence ?? '') ? search.confidence! : '80';
  const [typed, setTyped] = useState(search.target ?? '12');
  const asked = Number(typed);
  const [target] = useDebouncedValue(asked >= 1 && asked <= 2000 ? Math.floor(asked) : 12, 300);
  const plan = useQuery({
    queryKey: ['invitations', 'planner', target, confidence, invited],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/v1/invitations/planner', {
          params: { query: { target, confidence: Number(confidence), invited: invited || undefined } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const room = useQuery(roomOf(eventId)).data;
  const now = plan.data?.forecast;
  // Once letters are out the question is what to do now.
  const more = now ? plan.data!.invite - now.invited : 0;
  const headline = !now
    ? plan.data?.sentence
    : more > 0
      ? t('planner.more', { count: more, target })
      : t('planner.enough', { low: now.low, high: now.high });
  const expected = Math.round(now?.expected ?? plan.data?.expected ?? 0);
  // Nobody is invited to what has been.
  if (room?.over) return null;
  return (
    <Card component="section" aria-label={t('planner.title')}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('planner.title')}
        </Title>
        <Text size="lg" fw={600} role="status" mih={28}>
          {headline}
        </Text>
        <Group gap="md" align="flex-end">
          <TextInput
            type="number"
            inputMode="numeric"
            label={t('planner.target')}
            min={1}
            max={2000}
            value={typed}
            onChange={(e) => {
              setTyped(e.currentTarget.value);
              setSearch({ target: e.currentTarget.value || undefined });
            }}
          />
          <NativeSelect
            label={t('planner.confidence')}
            data={CONFIDENCES.map((value) => ({ value, label: f.share(Number(value) / 100) }))}
            value={confidence}
            onChange={(e) => setSearch({ confidence: e.currentTarget.value })}
          />
        </Group>
        {plan.data && (
          <Text size="sm" c="dimmed">
            {!now && t('planner.range', { low: plan.data.low, high: plan.data.high })}{' '}
            {plan.data.history.sent > 0 ? t('planner.history', plan.data.history) : t('planner.noHistory')}{' '}
            {now &&
              t('planner.forecast', {
                ...now,
                target,
                chance: t(`planner.chance.${chanceOf(now.probability)}`),
              })}
          </Text>
        )}
        {room?.seats && expected > room.seats && (
          <Text size="sm" c="var(--late)">
            {t('planner.seats', { seats: room.seats, expected })}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
