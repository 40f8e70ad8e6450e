import type { QueryClient } from '@tanstack/react-query';
import { fileUrl } from './api';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/**
 * Live changes: the server names the module and an id, the queries of that module (their keys begin with its name) are
 * read again. The browser reconnects by itself, except after an answer other than 200 (a proxy's 502 while the host
 * starts): then it is opened anew, later and later. What was missed meanwhile is read again on reconnecting and on focus.
 */
export function watchChanges(queryClient: QueryClient): () => void {
  const waiting = new Set<string>();
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let lost = false;

  const flush = () => {
    timer = undefined;
    for (const module of waiting) queryClient.invalidateQueries({ queryKey: [module] });
    waiting.clear();
  };
  const heard = (event: MessageEvent<string>) => {
    const { topic } = JSON.parse(event.data) as { topic: string; id: string };
    waiting.add(topic.toLowerCase());
    // A batch of facts (an import, a mailing) comes as many changes: read once for all of them.
    timer ??= setTimeout(flush, 250);
  };
  const open = () => {
    source = new EventSource(fileUrl('/api/v1/changes'));
    source.addEventListener('change', heard);
    source.addEventListener('message', heard);
    source.addEventListener('error', () => {
      lost = true;
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
    source.addEventListener('open', () => {
      wait = FIRST_WAIT;
      if (lost) queryClient.invalidateQueries();
      lost = false;
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    clearTimeout(again);
    source.close();
  };
}
