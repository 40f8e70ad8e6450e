import { Button, Card, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import type { Report } from './CallCard';
import { atZone } from './zoneTime';

interface Props {
  kind: 'callBack' | 'deputy';
  busy: boolean;
  onBack: () => void;
  onSave: (rest: Partial<Report>) => void;
}

/** What two outcomes need: when to call again, or who comes instead. */
export function CallDetails({ kind, busy, onBack, onSave }: Props) {
  const { t } = useTranslation('invitations');
  const { zone } = useFormat();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('10:00');
  const [fullName, setFullName] = useState('');
  const [phone, setPhone] = useState('');
  const ready = kind === 'callBack' ? day && time : fullName.trim();
  const save = () =>
    onSave(
      kind === 'callBack'
        ? { at: atZone(day, time, zone) }
        : { deputy: { fullName: fullName.trim(), phone: phone.trim() || null } },
    );
  return (
    <Card component="section" aria-label={t(`outcome.${kind}`)}>
      <Stack>
        {kind === 'callBack' ? (
          <Group grow>
            <TextInput
              label={t('calls.day')}
              type="date"
              size="lg"
              value={day}
              onChange={(e) => setDay(e.currentTarget.value)}
              data-autofocus
            />
            <TextInput
              label={t('calls.time')}
              type="time"
              size="lg"
              min="09:00"
              max="18:59"
              value={time}
              onChange={(e) => setTime(e.currentTarget.value)}
            />
          </Group>
        ) : (
          <>
            <TextInput
              label={t('calls.deputyName')}
              size="lg"
              maxLength={200}
              value={fullName}
              onChange={(e) => setFullName(e.currentTarget.value)}
            />
            <TextInput
              label={t('calls.deputyPhone')}
              size="lg"
              type="tel"
              maxLength={40}
              value={phone}
              onChange={(e) => setPhone(e.currentTarget.value)}
            />
          </>
        )}
        <Group grow>
          <Button size="lg" variant="default" onClick={onBack}>
            {t('calls.back')}
          </Button>
          <Button size="lg" loading={busy} disabled={!ready} onClick={save}>
            {t('calls.save')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
