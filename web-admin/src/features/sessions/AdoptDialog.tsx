import { Alert, Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { Choice } from './Choice';
import { useSignOff } from './useSessions';

interface Props {
  sessionId: string;
  etag: string;
  points: number;
  /** Points that still hold the template's sample text. */
  samples: number;
  opened: boolean;
  onClose: () => void;
}
const VOTES = ['for', 'against', 'abstained'] as const;

/** Adoption can't be taken back: asked once, with the number of points (F64). */
export function AdoptDialog({ sessionId, etag, points, samples, opened, onClose }: Props) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const warnings = useSignOff(sessionId).data?.warnings ?? [];
  const [how, setHow] = useState<'consensus' | 'hands'>('consensus');
  const [votes, setVotes] = useState<{ for?: number; against?: number; abstained?: number }>({});
  const [accepted, setAccepted] = useState(false);
  const adopt = useCommand({
    run: (_, key) =>
      body(
        api.POST('/api/v1/sessions/{sessionId}/resolution/adopt', {
          params: { path: { sessionId }, header: { 'If-Match': etag } },
          body: { how, ...(how === 'hands' && votes), acceptSamples: accepted },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      notifyDone(t('resolution.adoptDone'));
      queryClient.invalidateQueries({ queryKey: ['sessions', 'resolution', sessionId] });
      onClose();
    },
    inline: true,
  });
  return (
    <ConfirmSend
      opened={opened}
      onClose={onClose}
      title={t('resolution.adoptTitle', { count: points })}
      action={t('resolution.adoptAction')}
      busy={adopt.isPending}
      onConfirm={() => adopt.mutate()}
    >
      <Stack>
        <p>{t('resolution.adoptText')}</p>
        {warnings.length > 0 && (
          <Alert color="coral" variant="light" title={t('signOff.warning')}>
            {warnings.map((w) => (
              <p key={w.code}>{w.text}</p>
            ))}
          </Alert>
        )}
        <Choice
          label={t('resolution.how')}
          value={how}
          options={[
            { value: 'consensus', label: t('resolution.consensus') },
            { value: 'hands', label: t('resolution.hands') },
          ]}
          onChange={setHow}
        />
        {how === 'hands' && (
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            {VOTES.map((name) => (
              <TextInput
                key={name}
                type="number"
                label={t(`resolution.${name}`)}
                min={0}
                max={10_000}
                inputMode="numeric"
                value={votes[name] ?? ''}
                onChange={(e) => {
                  const { value } = e.currentTarget;
                  setVotes({ ...votes, [name]: value === '' ? undefined : Number(value) });
                }}
              />
            ))}
          </SimpleGrid>
        )}
        {samples > 0 && (
          <Checkbox
            label={t('resolution.acceptSamples', { count: samples })}
            checked={accepted}
            onChange={(e) => setAccepted(e.currentTarget.checked)}
          />
        )}
        <FormProblem error={adopt.error} />
      </Stack>
    </ConfirmSend>
  );
}
