import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** A part of the address, such as `eventId`. */
export function useParam(name: 'eventId' | 'personId' | 'organizationId'): string {
  const value = (useParams({ strict: false }) as Record<string, string | undefined>)[name];
  if (!value) throw new Error(`This route has no ${name}`);
  return value;
}

type Search = Record<string, string | undefined>;

/** The state of a screen that has a link: filters, an open panel, a tab. Setting `undefined` removes it. */
export function useSearchState(): [Search, (change: Search, options?: { push?: boolean }) => Promise<void>] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const set = (change: Search, options?: { push?: boolean }) =>
    navigate({
      to: '.',
      search: ((old: Search) => ({ ...old, ...change })) as never,
      replace: !options?.push,
      state: true,
      resetScroll: false,
    });
  return [search, set];
}

/**
 * What is looked for by a person's name: it comes back with Back and a reload like a filter, but stands in no address,
 * because addresses are sent, logged and remembered.
 */
export function useSearchWords(): [string, (words: string) => void] {
  const words = useLocation({ select: (l) => (l.state as { words?: string }).words }) ?? '';
  const navigate = useNavigate();
  const set = (next: string) =>
    navigate({
      to: '.',
      search: true as never,
      state: ((old: object) => ({ ...old, words: next || undefined })) as never,
      replace: true,
      resetScroll: false,
    });
  return [words, set];
}
