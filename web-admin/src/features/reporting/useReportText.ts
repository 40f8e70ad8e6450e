import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { forgetDraft, keepDraft, readDraft } from '~/lib/drafts';
import { writeOver } from '~/lib/versioned';
import type { Saving } from '~/ui/SaveState';

const PAUSE = 1200;
type Words = { text: string; etag: string };
/** What is typed, and what it was begun from: both outlive the page, so that a later version is never taken for the base. */
type Draft = { text: string; base: Words };

/** The words of the report: saved by themselves after a pause, kept on the device until then, never over somebody else's. */
export function useReportText(reportId: string, server: Words) {
  const queryClient = useQueryClient();
  const name = `report.${reportId}`;
  const [draft, setDraft] = useState<Draft | undefined>(() => readDraft<Draft>(name));
  const [savedAt, setSavedAt] = useState<string>();
  const [theirs, setTheirs] = useState<Words>();
  // What is typed while a save is on its way rests on what that save makes of it.
  const base = useRef(draft?.base ?? server);
  if (!draft) base.current = server;

  const keep = (next: Draft | undefined) => {
    if (next) keepDraft(name, next);
    else forgetDraft(name);
    setDraft(next);
  };
  const read = async () => {
    const { data, etag } = await versioned(
      api.GET('/api/v1/reporting/reports/{reportId}', { params: { path: { reportId } } }),
    );
    return { data: { text: data.text, etag }, etag };
  };
  const save = useCommand({
    inline: true,
    run: async ({ text, base: from }: Draft) => {
      let stored: Words | undefined;
      const etag = await writeOver<Words, string>({
        etag: from.etag,
        write: async (version) => {
          const { response } = await api.PATCH('/api/v1/reporting/reports/{reportId}', {
            params: { path: { reportId }, header: ifMatch(version) },
            body: { text },
          });
          return response.headers.get('etag') ?? '';
        },
        read,
        reached: (now) => {
          stored = now;
          return now.text === text;
        },
        // A photo or a sending moved the version, the words are as they were.
        untouched: (now) => now.text === from.text,
        onConflict: (now) => setTheirs(now.data),
      });
      return etag ?? stored?.etag ?? '';
    },
    onSuccess: async (etag, { text }) => {
      base.current = { text, etag };
      setSavedAt(new Date().toISOString());
      await queryClient.invalidateQueries({ queryKey: ['reporting', 'report', reportId] });
      setDraft((now) => {
        const next = now && now.text !== text ? { text: now.text, base: base.current } : undefined;
        if (next) keepDraft(name, next);
        else forgetDraft(name);
        return next;
      });
    },
  });
  const { mutate, isPending, isError } = save;

  const dirty = draft !== undefined && draft.text !== base.current.text;
  const send = () => draft && mutate({ text: draft.text, base: base.current });
  useEffect(() => {
    if (!dirty || isPending || isError) return;
    const timer = setTimeout(send, PAUSE);
    return () => clearTimeout(timer);
  });

  const change = (text: string) => {
    keep({ text, base: base.current });
    if (isError && !theirs) save.reset();
  };
  const state: Saving = isPending ? 'saving' : isError ? 'failed' : dirty ? 'unsaved' : 'saved';
  return {
    text: draft?.text ?? server.text,
    change,
    state,
    savedAt,
    error: save.error,
    theirs: theirs?.text,
    saveNow: () => dirty && !isPending && !theirs && send(),
    keepMine: () => {
      if (!theirs || !draft) return;
      base.current = theirs;
      keep({ text: draft.text, base: theirs });
      setTheirs(undefined);
      mutate({ text: draft.text, base: theirs });
    },
    takeTheirs: () => {
      keep(undefined);
      setTheirs(undefined);
      save.reset();
      queryClient.invalidateQueries({ queryKey: ['reporting', 'report', reportId] });
    },
    // Goes on with what is typed; the next letter asks again.
    closeConflict: () => setTheirs(undefined),
  };
}
