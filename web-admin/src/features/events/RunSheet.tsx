import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { paths } from '~/lib/paths';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import css from './RunSheet.module.css';

/** The day on one sheet: what the screen shows is what the browser prints, and what the papers say. */
export function RunSheet({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const sheet = useQuery({
    queryKey: ['events', 'run-sheet', eventId],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/v1/events/public-events/{eventId}/run-sheet', {
          params: { path: { eventId } },
          signal,
        }),
      ),
  });
  if (sheet.isPending) return <Loading />;
  if (!sheet.data) return <ErrorState error={sheet.error} onRetry={sheet.refetch} />;
  return (
    <div className={css.page} data-paper>
      <Page
        title={t('agenda.sheet')}
        breadcrumbs={[
          { label: ui('nav.events'), to: paths.events() },
          { label: ui('nav.agenda'), to: paths.agenda(eventId) },
        ]}
        actions={
          <>
            <Button variant="default" onClick={onClose}>
              {t('agenda.sheetBack')}
            </Button>
            <Button leftSection={<Printer size={18} aria-hidden />} onClick={() => window.print()}>
              {t('agenda.sheetPrint')}
            </Button>
          </>
        }
        narrow
      >
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the server made it of Markdown and cleaned it */}
        <article className={css.sheet} dangerouslySetInnerHTML={{ __html: sheet.data.html }} />
      </Page>
    </div>
  );
}
