import { Checkbox, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { hours, minutesBetween, today } from './clock';
import css from './Hours.module.css';
import { lengthHint, overlap, type PlanValues } from './planForm';

type Values = Pick<PlanValues, 'date'> & {
  roundTable: { start: string; end: string };
  discussion: PlanValues['discussion'];
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
  const second = session === 'discussion';
  const otherDay = second ? values.discussion.date : '';
  const crossing = second && !otherDay && overlap(values.roundTable, values.discussion);
  const day = otherDay || values.date;
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2}>
        <TextInput type="time" label={t('plan.start')} {...form.getInputProps(`${session}.start`)} />
        <TextInput type="time" label={t('plan.end')} {...form.getInputProps(`${session}.end`)} />
      </SimpleGrid>
      <div role="status">
        {minutes !== null && minutes > 0 && (
          <Text size="sm" c="dimmed">
            {t('plan.local', { hours: hours(day, start, end, format.language, format.zone) })}
            {'. '}
            {t('plan.lasts', { count: minutes })}
          </Text>
        )}
        {hint && <Warning>{t(`plan.${hint}`)}</Warning>}
        {crossing && <Warning>{t('plan.overlap')}</Warning>}
        {otherDay && otherDay !== values.date && <Warning>{t('plan.twoDays')}</Warning>}
      </div>
      {second && (
        <Checkbox
          label={t('plan.otherDay')}
          checked={Boolean(otherDay)}
          onChange={(e) =>
            form.setFieldValue(
              'discussion.date',
              e.currentTarget.checked ? values.date || today(format.zone) : '',
            )
          }
        />
      )}
      {otherDay && (
        <TextInput
          type="date"
          label={t('plan.date2')}
          min={today(format.zone)}
          maw="16rem"
          {...form.getInputProps('discussion.date')}
        />
      )}
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
