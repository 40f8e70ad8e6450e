import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';

/** From which moment the figures are: ISO time from the answer. */
export function AsOf({ at }: { at: string }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <Text component="time" dateTime={at} size="sm" c="dimmed">
      {t('asOf', { time: format.dateTime(at) })}
    </Text>
  );
}
