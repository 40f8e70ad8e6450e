import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body, by, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useParam } from '~/lib/route';
import { useMe } from '~/lib/session';
import { AsOf } from '~/ui/AsOf';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { ReportCounts } from './ReportCounts';
import { ReportPhotos } from './ReportPhotos';
import { ReportSending } from './ReportSending';
import { ReportText } from './ReportText';

/** The report of one public event: figures from facts, the manager's words, photos, sending (R056–R058). */
export function ReportPage() {
  const { t, i18n } = useTranslation('reporting');
  const { t: ui } = useTranslation('ui');
  const eventId = useParam('eventId');
  const edits = useMe().is('manager');
  const queryClient = useQueryClient();
  const found = useQuery({
    queryKey: ['reporting', 'of', eventId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/reporting/reports', { params: { query: { eventId } }, signal })),
  });
  const reportId = found.data?.[0]?.id;
  const report = useQuery({
    queryKey: ['reporting', 'report', reportId, i18n.language],
    enabled: reportId !== undefined,
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/api/v1/reporting/reports/{reportId}', {
          params: { path: { reportId: reportId! } },
          signal,
        }),
      ),
  });
  const start = useCommand({
    run: (_: undefined, key) =>
      body(api.POST('/api/v1/reporting/reports', { body: { eventId }, headers: by(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reporting'] }),
  });
  const error = found.data ? report.error : found.error;
  const content = () => {
    if (error && !report.data)
      return <ErrorState error={error} onRetry={found.data ? report.refetch : found.refetch} />;
    if (found.data && !reportId) {
      const action = (
        <Button loading={start.isPending} onClick={() => start.mutate(undefined)}>
          {t('report.start')}
        </Button>
      );
      return (
        <EmptyState icon={FileText} title={t('report.none')} action={edits ? action : undefined}>
          {edits ? t('report.noneText') : t('report.noneLead')}
        </EmptyState>
      );
    }
    if (!report.data) return <Loading />;
    const { data, etag } = report.data;
    return (
      <>
        <ReportCounts report={data} />
        <ReportText key={data.id} report={data} etag={etag} readOnly={!edits} />
        <ReportPhotos report={data} readOnly={!edits} />
        <ReportSending report={data} etag={etag} readOnly={!edits} />
      </>
    );
  };
  return (
    <Page title={ui('nav.report')} lead={report.data && <AsOf at={report.data.data.asOf} />}>
      {content()}
    </Page>
  );
}
