import { Alert, Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { problemOf } from '~/lib/problem';
import { problemText } from '~/lib/problemText';
import { upload } from '~/lib/upload';
import { useFormat } from '~/lib/useFormat';
import type { Versioned } from '~/lib/versioned';
import { FileDrop } from '~/ui/FileDrop';
import { notifyDone } from '~/ui/notify';
import css from './Events.module.css';
import { PersonName } from './PersonName';
import type { PublicEvent } from './queries';

/** Whom the manager asked for the room and what they answered: what step 1 rests on. */
export function AgreementPart({ shown, onRecord }: { shown: Versioned<PublicEvent>; onRecord?: () => void }) {
  const { t } = useTranslation('events');
  const format = useFormat(shown.data.zoneId);
  const { agreement: a } = shown.data;
  const rows: [string, React.ReactNode][] = a
    ? [
        [t('agreement.what'), t(`agreement.status.${a.status}`)],
        ...(a.personId
          ? [[t('agreement.with'), <PersonName key="p" id={a.personId} />] as [string, React.ReactNode]]
          : []),
        ...(a.askedOn ? [[t('agreement.asked'), format.date(a.askedOn)] as [string, string]] : []),
        ...(a.answeredOn ? [[t('agreement.answered'), format.date(a.answeredOn)] as [string, string]] : []),
        ...(a.letterNumber ? [[t('agreement.letter'), a.letterNumber] as [string, string]] : []),
      ]
    : [];
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h2">
        {t('agreement.title')}
      </Title>
      {!a && <Text>{t('agreement.none')}</Text>}
      {a && !a.holds && <Alert icon={<TriangleAlert size={20} aria-hidden />}>{t('agreement.anew')}</Alert>}
      {a && (
        <dl className={css.facts}>
          {rows.map(([name, value]) => (
            <div key={name} className={css.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {a?.file && (
        <Anchor
          href={fileUrl(`/api/v1/events/public-events/${shown.data.id}/venue-agreement/files/${a.file.id}`)}
          download
        >
          {t('agreement.open')}
        </Anchor>
      )}
      {onRecord && a && <Paper shown={shown} />}
      {onRecord && (
        <div>
          <Button variant={a?.status === 'agreed' && a.holds ? 'light' : 'filled'} onClick={onRecord}>
            {t('agreement.record')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Paper({ shown }: { shown: Versioned<PublicEvent> }) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<number>();
  const attach = useCommand({
    inline: true,
    run: (file: File, key) => {
      const form = new FormData();
      form.set('file', file);
      return upload(`/api/v1/events/public-events/${shown.data.id}/venue-agreement/files`, form, {
        idempotencyKey: key,
        etag: shown.etag,
        onProgress: setProgress,
      });
    },
    onSuccess: () => {
      setProgress(undefined);
      notifyDone(t('agreement.attached'));
      return queryClient.invalidateQueries({ queryKey: ['events'] });
    },
    // Changed meanwhile: the newest comes, and the file is chosen again.
    onError: () => {
      setProgress(undefined);
      return queryClient.invalidateQueries({ queryKey: ['events', 'event', shown.data.id] });
    },
  });
  return (
    <FileDrop
      accept="application/pdf,image/jpeg,image/png,.docx"
      hint={t(shown.data.agreement?.file ? 'agreement.replace' : 'agreement.attach')}
      progress={progress}
      disabled={attach.isPending}
      error={attach.error ? problemText(problemOf(attach.error), ui).text : undefined}
      onFiles={([file]) => file && attach.mutate(file)}
    />
  );
}
