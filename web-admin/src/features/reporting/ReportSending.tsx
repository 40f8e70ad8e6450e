import { Alert, Button, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useFormat } from '~/lib/useFormat';
import { ConfirmSend } from '~/ui/ConfirmSend';
import { notifyDone } from '~/ui/notify';
import css from './Report.module.css';
import type { Report } from './ReportCounts';

const ON_ITS_WAY = ['planned', 'claimed', 'transmitting', 'deferred'];
const BAD = ['rejected', 'deferred', 'unknown'];

/** Sends the report to the lead and shows what became of the letter (R058, F72). */
export function ReportSending({
  report,
  etag,
  readOnly,
}: {
  report: Report;
  etag: string;
  readOnly: boolean;
}) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const last = report.deliveries[0]?.state;
  const again = last === 'accepted' || last === 'unknown';
  const reread = () => queryClient.invalidateQueries({ queryKey: ['reporting', 'report', report.id] });
  const send = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/reporting/reports/{reportId}/send', {
          params: { path: { reportId: report.id }, header: { ...ifMatch(etag), ...by(key) } },
          body: { again },
        }),
      ),
    onSuccess: () => {
      setAsking(false);
      notifyDone(t('send.taken'));
      reread();
    },
    onError: () => {
      setAsking(false);
      reread();
    },
  });
  const blocked = !report.leadName || !report.held || ON_ITS_WAY.includes(last ?? '');
  return (
    <section className={css.section} aria-labelledby="report-send">
      <Title order={2} id="report-send">
        {t('send.title')}
      </Title>
      {!readOnly && !report.leadName && (
        <Alert
          color="coral"
          variant="light"
          title={t('send.noLead')}
          icon={<Info size={20} aria-hidden />}
          mb="sm"
        >
          {t('send.noLeadText')}
        </Alert>
      )}
      {!readOnly && !report.mailConfigured && (
        <Alert variant="light" title={t('send.noMail')} icon={<Info size={20} aria-hidden />} mb="sm">
          {t('send.noMailText')}
        </Alert>
      )}
      {!readOnly && !report.held && (
        <Text mb="sm">{t('send.notHeld', { date: format.date(report.date) })}</Text>
      )}
      {!readOnly && (
        <Button px="sm" disabled={blocked} onClick={() => setAsking(true)}>
          {again ? t('send.again') : t('send.action')}
        </Button>
      )}
      <Title order={3} mt="lg" mb="xs">
        {t('send.history')}
      </Title>
      {report.deliveries.length === 0 && <Text className={css.quiet}>{t('send.none')}</Text>}
      <ol className={css.timeline} aria-live="polite">
        {report.deliveries.map((d) => (
          <li
            key={d.id}
            data-good={d.state === 'accepted' || undefined}
            data-bad={BAD.includes(d.state) || undefined}
            data-state={d.state}
          >
            <Text fw={600}>{t(`send.state.${d.state}`)}</Text>
            {d.at && <Text className={css.quiet}>{format.dateTime(d.at)}</Text>}
            {d.attempts > 0 && <Text className={css.quiet}>{t('send.attempts', { count: d.attempts })}</Text>}
            {d.serverAnswer && (
              <Text className={`${css.quiet} ${css.answer}`}>
                {t('send.answer', { answer: d.serverAnswer })}
              </Text>
            )}
            {d.nextAt && d.attempts > 0 && (
              <Text className={css.quiet}>{t('send.next', { time: format.dateTime(d.nextAt) })}</Text>
            )}
          </li>
        ))}
      </ol>
      <ConfirmSend
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('send.confirm')}
        action={t('send.confirmAction')}
        busy={send.isPending}
        onConfirm={() => send.mutate(undefined)}
      >
        <Text>{t('send.confirmText', { name: report.leadName, count: report.photos.length })}</Text>
        {again && <Text mt="xs">{t('send.confirmAgain')}</Text>}
      </ConfirmSend>
    </section>
  );
}
