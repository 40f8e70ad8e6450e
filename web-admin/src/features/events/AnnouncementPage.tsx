import { Alert, Button, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '~/lib/api';
import { useTextDraft } from '~/lib/formDraft';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import type { Versioned } from '~/lib/versioned';
import { Conflict412 } from '~/ui/Conflict412';
import { ErrorState } from '~/ui/ErrorState';
import { FormProblem } from '~/ui/FormProblem';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { notifyDone } from '~/ui/notify';
import { Page } from '~/ui/Page';
import { SaveState } from '~/ui/SaveState';
import { StickyActions } from '~/ui/StickyActions';
import { useVersionedChange } from '~/ui/useVersionedChange';
import { AnnouncementPrint } from './AnnouncementPrint';
import { AnnouncementRequired } from './AnnouncementRequired';
import css from './Events.module.css';
import { type Announcement, announcementQuery } from './queries';

const PublicPagePanel = late(() => import('./PublicPagePanel').then((m) => m.PublicPagePanel));

const TABS = ['text', 'letter', 'print', 'page'] as const;

export function AnnouncementPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const eventId = useParam('eventId');
  const [search, setSearch] = useSearchState();
  const tab = TABS.find((value) => value === search.tab) ?? 'text';
  const mayWrite = useMe().is('manager');
  const announcement = useQuery(announcementQuery(eventId));
  if (announcement.isPending) return <Loading />;
  if (announcement.error && !announcement.data)
    return <ErrorState error={announcement.error} onRetry={announcement.refetch} />;
  const { data } = announcement.data!;
  return (
    <Page
      title={ui('nav.announcement')}
      lead={t('announcement.lead')}
      breadcrumbs={[{ label: ui('nav.events'), to: paths.events() }]}
      narrow
    >
      <Tabs
        value={tab}
        onChange={(next) =>
          setSearch({ tab: next === 'text' ? undefined : (next ?? undefined) }, { push: true })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.filter((value) => mayWrite || value !== 'page').map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`announcement.tabs.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="text">
          <Stack gap="lg">
            {mayWrite && <Editor key={eventId} eventId={eventId} stored={announcement.data!} />}
            <AnnouncementRequired data={data} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="letter">
          <Stack gap="xs">
            <Text>{t('announcement.letterHint')}</Text>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the server made it of Markdown and cleaned it */}
            <div className={css.preview} dangerouslySetInnerHTML={{ __html: data.html }} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="print">
          <AnnouncementPrint eventId={eventId} />
        </Tabs.Panel>
        {mayWrite && (
          <Tabs.Panel value="page">
            <PublicPagePanel eventId={eventId} written={data.text != null} />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  );
}

function Editor({ eventId, stored }: { eventId: string; stored: Versioned<Announcement> }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const { typed, base, type, forget } = useTextDraft(`announcement.${eventId}`, stored);
  const text = typed ?? stored.data.text ?? stored.data.suggested;
  // What «compose anew» took away.
  const [before, setBefore] = useState<string>();
  const settle = () => {
    forget();
    setBefore(undefined);
    return queryClient.invalidateQueries({ queryKey: ['events'] });
  };
  const change = useVersionedChange<Announcement, string>({
    read: () => queryClient.fetchQuery({ ...announcementQuery(eventId), staleTime: 0 }),
    write: async (value, etag) => {
      const { data } = await api.PUT('/api/v1/events/public-events/{eventId}/announcement', {
        params: { path: { eventId }, header: { 'If-Match': etag } },
        body: { text: value },
      });
      notifyDone(t(data?.missing.length ? 'announcement.savedIncomplete' : 'announcement.saved'));
    },
    same: (a, b) => a.text === b.text,
    reached: (stored, value) => stored.text?.trim() === value.trim(),
    onSaved: settle,
  });
  const unsaved = typed !== undefined && typed !== stored.data.text;
  const empty = !text.trim();
  return (
    <Stack>
      {stored.data.text == null && typed === undefined && <Alert>{t('announcement.suggested')}</Alert>}
      <Textarea
        label={t('announcement.text')}
        description={t('announcement.hint')}
        autosize
        minRows={10}
        maxLength={10_000}
        value={text}
        onChange={(e) => type(e.currentTarget.value)}
        error={empty ? t('announcement.empty') : undefined}
      />
      <FormProblem error={change.error} />
      <StickyActions
        aside={(unsaved || change.isPending) && <SaveState state={change.isPending ? 'saving' : 'unsaved'} />}
      >
        {text !== stored.data.suggested ? (
          <Button
            variant="default"
            onClick={() => {
              setBefore(text);
              type(stored.data.suggested);
            }}
          >
            {t('announcement.rebuild')}
          </Button>
        ) : (
          before !== undefined && (
            <Button variant="default" onClick={() => type(before)}>
              {t('announcement.takeBack')}
            </Button>
          )
        )}
        <Button loading={change.isPending} disabled={empty} onClick={() => change.save(text, base)}>
          {t('announcement.save')}
        </Button>
      </StickyActions>
      {change.conflict && (
        <Conflict412
          error={change.conflictError}
          mine={change.conflict.mine}
          theirs={change.conflict.theirs.data.text ?? ''}
          onKeepMine={change.keepMine}
          onTakeTheirs={() => {
            change.close();
            settle();
          }}
          onClose={change.close}
        />
      )}
    </Stack>
  );
}
