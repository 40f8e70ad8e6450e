import { Alert, Button, Group, Text } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from './queries';

/** What was recorded just now, and the way back. */
export function UndoBar(props: { name: string; outcome: Outcome; busy: boolean; onUndo: () => void }) {
  const { t } = useTranslation('invitations');
  return (
    <Alert variant="light" color="teal" role="status">
      <Group justify="space-between" wrap="nowrap">
        <Text>
          {t('calls.recorded', {
            name: props.name,
            outcome: t(`outcome.${props.outcome}`).toLowerCase(),
          })}
        </Text>
        <Button
          variant="default"
          size="sm"
          leftSection={<Undo2 size={16} aria-hidden />}
          loading={props.busy}
          onClick={props.onUndo}
        >
          {t('calls.undo')}
        </Button>
      </Group>
    </Alert>
  );
}
