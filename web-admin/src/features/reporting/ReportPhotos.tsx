import { Alert, Progress, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Camera, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '~/lib/command';
import { newId } from '~/lib/ids';
import { problemOf } from '~/lib/problem';
import { problemText } from '~/lib/problemText';
import { upload } from '~/lib/upload';
import { EmptyState } from '~/ui/EmptyState';
import { FileDrop } from '~/ui/FileDrop';
import { PhotoCard } from './PhotoCard';
import css from './Report.module.css';
import type { Report } from './ReportCounts';

const MOST = 20;
interface Sending {
  id: string;
  name: string;
  progress: number;
  why?: string;
}

/** Photos of the event: several at once, one after another on the wire, so that a bad connection loses one at most. */
export function ReportPhotos({ report, readOnly }: { report: Report; readOnly: boolean }) {
  const { t } = useTranslation('reporting');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Sending[]>([]);
  const change = (id: string, to: Partial<Sending> | null) =>
    setSending((all) => all.flatMap((s) => (s.id !== id ? [s] : to === null ? [] : [{ ...s, ...to }])));
  const add = useCommand({
    inline: true,
    many: true,
    run: ({ id, file }: { id: string; file: File }, key) => {
      const form = new FormData();
      form.set('file', file);
      return upload(`/api/v1/reporting/reports/${report.id}/photos`, form, {
        idempotencyKey: key,
        onProgress: (progress) => change(id, { progress }),
      });
    },
    onSuccess: (_, { id }) => change(id, null),
    onError: (error, { id }) => change(id, { why: problemText(problemOf(error), ui).text }),
  });
  const send = async (files: File[]) => {
    const batch = files.map((file) => ({ id: newId(), file }));
    setSending((all) => [
      ...all.filter((s) => !s.why),
      ...batch.map((b) => ({ id: b.id, name: b.file.name, progress: 0 })),
    ]);
    for (const one of batch) {
      // The problem is shown beside the file's name; the next file goes on.
      await add.mutateAsync(one).catch(() => undefined);
      await queryClient.invalidateQueries({ queryKey: ['reporting', 'report', report.id] });
    }
  };
  const { photos } = report;
  return (
    <section className={css.section} aria-labelledby="report-photos">
      <Title order={2} id="report-photos">
        {t('photos.title')}
      </Title>
      {!readOnly && photos.length < MOST && (
        <FileDrop
          multiple
          accept="image/jpeg,image/png,image/heic,image/heif"
          hint={t('photos.hint')}
          onFiles={send}
        />
      )}
      <Stack gap="xs" mt="sm" role="status">
        {sending.map((s) =>
          s.why ? (
            <Alert
              key={s.id}
              color="coral"
              variant="light"
              icon={<TriangleAlert size={20} aria-hidden />}
              withCloseButton
              closeButtonLabel={t('photos.dismiss')}
              onClose={() => change(s.id, null)}
            >
              {t('photos.failed', { name: s.name, why: s.why })}
            </Alert>
          ) : (
            <div key={s.id}>
              <Text size="sm">{t('photos.sending', { name: s.name })}</Text>
              <Progress value={s.progress * 100} aria-label={t('photos.sending', { name: s.name })} />
            </div>
          ),
        )}
      </Stack>
      {photos.length === 0 && sending.length === 0 ? (
        <EmptyState icon={Camera} title={t('photos.none')}>
          {t('photos.noneText')}
        </EmptyState>
      ) : (
        <Text className={css.quiet} mt="sm">
          {t('photos.count', { count: photos.length, most: MOST })}
        </Text>
      )}
      <ul className={css.photos}>
        {photos.map((photo, i) => (
          <PhotoCard
            key={photo.id}
            reportId={report.id}
            photo={photo}
            place={i}
            last={photos.length - 1}
            readOnly={readOnly}
          />
        ))}
      </ul>
    </section>
  );
}
