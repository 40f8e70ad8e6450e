import type { QueryClient } from '@tanstack/react-query';
import { fileUrl } from './api';

/**
 * Live changes: the server names the module and an id, the queries of that module (their keys begin with its name) are
 * read again. The browser reconnects by itself; what was missed meanwhile is read again on reconnecting and on focus.
 */
export function watchChanges(queryClient: QueryClient): () => void {
  const source = new EventSource(fileUrl('/api/v1/changes'));
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
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
  source.addEventListener('change', heard);
  source.addEventListener('message', heard);
  source.addEventListener('error', () => {
    lost = true;
  });
  source.addEventListener('open', () => {
    if (lost) queryClient.invalidateQueries();
    lost = false;
  });
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
