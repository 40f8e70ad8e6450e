import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { problemOf } from '~/lib/problem';
import type { Saving } from '~/ui/SaveState';

const PAUSE = 1200;
const draftKey = (reportId: string) => `zarozhdenie.report.${reportId}`;

/** The words of the report: saved by themselves after a pause, kept on the device until then, never over somebody else's. */
export function useReportText(reportId: string, server: { text: string; etag: string }) {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<string | null>(() => localStorage.getItem(draftKey(reportId)));
  const [savedAt, setSavedAt] = useState<string>();
  const [theirs, setTheirs] = useState<{ text: string; etag: string }>();
  // What the draft was begun from: its version goes into If-Match, whatever arrived meanwhile.
  const base = useRef(server.etag);
  if (draft === null) base.current = server.etag;

  const read = () =>
    versioned(api.GET('/api/v1/reporting/reports/{reportId}', { params: { path: { reportId } } }));
  const save = useCommand({
    inline: true,
    run: async (vars: { text: string; etag: string }) => {
      const { response } = await api.PATCH('/api/v1/reporting/reports/{reportId}', {
        params: { path: { reportId }, header: ifMatch(vars.etag) },
        body: { text: vars.text },
      });
      return response.headers.get('etag') ?? '';
    },
    onSuccess: async (etag, { text }) => {
      base.current = etag;
      setSavedAt(new Date().toISOString());
      await queryClient.invalidateQueries({ queryKey: ['reporting', 'report', reportId] });
      setDraft((now) => {
        if (now !== text) return now;
        localStorage.removeItem(draftKey(reportId));
        return null;
      });
    },
    onError: async (error) => {
      if (problemOf(error).status !== 412) return;
      const { data, etag } = await read();
      setTheirs({ text: data.text, etag });
    },
  });
  const { mutate, isPending, isError } = save;

  const dirty = draft !== null && draft !== server.text;
  useEffect(() => {
    if (!dirty || isPending || isError) return;
    const timer = setTimeout(() => mutate({ text: draft, etag: base.current }), PAUSE);
    return () => clearTimeout(timer);
  });

  const change = (text: string) => {
    localStorage.setItem(draftKey(reportId), text);
    setDraft(text);
    if (isError && !theirs) save.reset();
  };
  const state: Saving = isPending ? 'saving' : isError ? 'failed' : dirty ? 'unsaved' : 'saved';
  return {
    text: draft ?? server.text,
    change,
    state,
    savedAt,
    error: save.error,
    theirs: theirs?.text,
    saveNow: () => dirty && !isPending && !theirs && mutate({ text: draft, etag: base.current }),
    keepMine: () => {
      if (!theirs || draft === null) return;
      setTheirs(undefined);
      mutate({ text: draft, etag: theirs.etag });
    },
    takeTheirs: () => {
      localStorage.removeItem(draftKey(reportId));
      setTheirs(undefined);
      setDraft(null);
      save.reset();
      queryClient.invalidateQueries({ queryKey: ['reporting', 'report', reportId] });
    },
    closeConflict: () => {
      setTheirs(undefined);
      save.reset();
    },
  };
}
