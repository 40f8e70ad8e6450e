import { Button, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '~/lib/route';
import { useFormat } from '~/lib/useFormat';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import css from './Events.module.css';
import { templateQuery, templatesQuery } from './queries';

const TemplateEditor = late(() => import('./TemplateEditor').then((m) => m.TemplateEditor));

/** The national template of the eight steps: versions to read, and the lead's next one to write. */
export function TemplatePage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const format = useFormat();
  const versions = useQuery(templatesQuery);
  const newest = versions.data?.data.items[0]?.version;
  const shown = search.edit ? newest : Number(search.version) || newest;
  const template = useQuery({ ...templateQuery(shown ?? 1), enabled: shown !== undefined });
  const error = versions.error ?? template.error;
  if (error && !template.data) return <ErrorState error={error} onRetry={versions.refetch} />;
  if (!versions.data || !template.data) return <Loading />;
  return (
    <Page
      title={ui('nav.stepTemplate')}
      lead={t('template.lead')}
      narrow
      actions={
        !search.edit && (
          <Button onClick={() => setSearch({ edit: 'yes' }, { push: true })}>{t('template.edit')}</Button>
        )
      }
    >
      {search.edit ? (
        <TemplateEditor
          key={shown}
          stored={template.data}
          etag={versions.data.etag}
          onDone={() => setSearch({ edit: undefined, version: undefined })}
        />
      ) : (
        <Stack>
          <NativeSelect
            label={t('template.version')}
            value={String(shown)}
            onChange={(e) => setSearch({ version: e.currentTarget.value })}
            data={versions.data.data.items.map((v) => ({
              value: String(v.version),
              label: v.publishedAt
                ? t('template.versionOf', { version: v.version, time: format.dateTime(v.publishedAt) })
                : t('template.versionFirst', { version: v.version }),
            }))}
          />
          <ol className={css.list}>
            {template.data.steps.map((s) => (
              <li key={s.number} className={css.row}>
                <Title order={2} size="h3">
                  {s.number}. {s.title}
                </Title>
                <Text>{s.helpRu}</Text>
                <Text c="dimmed" lang="en">
                  {s.helpEn}
                </Text>
                <span className={css.meta}>
                  {t(
                    s.dueDays < 0
                      ? 'template.dueEarlier'
                      : s.dueDays === 0
                        ? 'template.dueThen'
                        : 'template.dueLater',
                    { count: Math.abs(s.dueDays) },
                  )}
                </span>
              </li>
            ))}
          </ol>
        </Stack>
      )}
    </Page>
  );
}
