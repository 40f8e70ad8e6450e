import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { hours, minutesBetween } from './clock';
import css from './Hours.module.css';
import { lengthHint, overlap, type PlanValues } from './planForm';

type Values = Pick<PlanValues, 'date'> & {
  roundTable: { start: string; end: string };
  discussion: { start: string; end: string };
};

/** The hours of one session with what the instruction says about their length, while they are typed (R015, R027). */
export function HoursFields({
  form,
  session,
  zone,
}: {
  form: UseFormReturnType<Values>;
  session: 'roundTable' | 'discussion';
  zone?: string;
}) {
  const { t } = useTranslation('events');
  const format = useFormat(zone);
  const values = form.values;
  const { start, end } = values[session];
  const minutes = minutesBetween(start, end);
  const hint = lengthHint(minutes);
  const crossing = session === 'discussion' && overlap(values.roundTable, values.discussion);
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2}>
        <TextInput type="time" label={t('plan.start')} {...form.getInputProps(`${session}.start`)} />
        <TextInput type="time" label={t('plan.end')} {...form.getInputProps(`${session}.end`)} />
      </SimpleGrid>
      <div role="status">
        {minutes !== null && minutes > 0 && (
          <Text size="sm" c="dimmed">
            {t('plan.local', { hours: hours(values.date, start, end, format.language, format.zone) })}
            {'. '}
            {t('plan.lasts', { count: minutes })}
          </Text>
        )}
        {hint && <Warning>{t(`plan.${hint}`)}</Warning>}
        {crossing && <Warning>{t('plan.overlap')}</Warning>}
      </div>
    </Stack>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <p className={css.warning}>
      <TriangleAlert size={16} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
