import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { paths } from '~/lib/paths';
import { useFormat } from '~/lib/useFormat';
import { DataList } from '~/ui/DataList';
import { ErrorState } from '~/ui/ErrorState';
import { uploadsQuery } from './api';
import css from './Import.module.css';

type Upload = components['schemas']['ListImportsRow'];

/** Former uploads: the preview can be gone on with, the result looked at, the upload undone there. */
export function Uploads() {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const uploads = useInfiniteQuery(uploadsQuery);
  const items = uploads.data?.pages.flatMap((p) => p.items) ?? [];
  if (uploads.error && !uploads.data) return <ErrorState error={uploads.error} onRetry={uploads.refetch} />;
  if (items.length === 0) return null;
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('uploads.title')}</Title>
      <DataList
        caption={t('uploads.title')}
        rows={items}
        rowKey={(u) => u.id}
        hasMore={uploads.hasNextPage}
        loadingMore={uploads.isFetchingNextPage}
        onMore={() => uploads.fetchNextPage()}
        columns={[
          {
            key: 'file',
            header: t('uploads.file'),
            primary: true,
            cell: (u) => (
              <Anchor
                className={css.way}
                renderRoot={(a) => (
                  <Link to={paths.importContacts()} search={{ list: u.id } as never} {...a} />
                )}
              >
                {u.fileName}
                {u.sheet && `, ${t('import.sheet', { name: u.sheet })}`}
              </Anchor>
            ),
          },
          { key: 'day', header: t('uploads.day'), plain: true, cell: (u) => format.dateTime(u.uploadedAt) },
          { key: 'state', header: t('uploads.state'), plain: true, cell: (u) => <State upload={u} /> },
        ]}
      />
    </Stack>
  );
}

function State({ upload: u }: { upload: Upload }) {
  const { t } = useTranslation('contacts');
  const words = {
    preview: [t('uploads.preview', { count: u.counts.rows })],
    committing: [t('import.committing')],
    committed: [
      t('import.added', { count: u.added }),
      u.updated > 0 && t('import.updated', { count: u.updated }),
    ],
    undoing: [t('import.undoing')],
    undone: [t('uploads.undone'), t('import.removed', { count: u.removed })],
  }[u.state];
  return (
    <>
      {words.filter(Boolean).join(' ')}
      {u.rowsDeleted && (
        <Text size="sm" c="dimmed">
          {t('uploads.rowsDeleted')}
        </Text>
      )}
    </>
  );
}
