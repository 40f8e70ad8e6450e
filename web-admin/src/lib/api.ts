import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '~/client/schema';
import { currentLanguage, currentRegion } from './current';
import { newId } from './ids';
import { ApiProblem } from './problem';

/** Headers that every request carries; uploads and plain fetches use them too. */
export function commonHeaders(method: string, idempotencyKey?: string): Record<string, string> {
  const region = currentRegion();
  return {
    'X-CSRF': '1',
    'Accept-Language': currentLanguage(),
    ...(region ? { 'X-Region': region } : {}),
    ...(method === 'POST' ? { 'Idempotency-Key': idempotencyKey ?? newId() } : {}),
  };
}

const policy: Middleware = {
  onRequest({ request }) {
    const own = request.headers.get('Idempotency-Key') ?? undefined;
    for (const [name, value] of Object.entries(commonHeaders(request.method, own))) {
      request.headers.set(name, value);
    }
    return request;
  },
  async onResponse({ request, response }) {
    if (!response.ok && response.status !== 304) throw await ApiProblem.from(response, request.method);
    return response;
  },
  onError({ request, error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return ApiProblem.unreachable(request.method);
  },
};

/** The one client of the API: typed by the OpenAPI document; throws `ApiProblem` instead of returning errors. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  credentials: 'same-origin',
  // Looked up at each call, so that tests may replace it.
  fetch: (request) => globalThis.fetch(request),
});
api.use(policy);

type Call<T> = Promise<{ data?: T; response: Response }>;

/** The body of an answer. */
export async function body<T>(call: Call<T>): Promise<T> {
  return (await call).data as T;
}

/** The body and its version: give `etag` back in `If-Match` when changing it. */
export async function versioned<T>(call: Call<T>): Promise<{ data: T; etag: string }> {
  const { data, response } = await call;
  return { data: data as T, etag: response.headers.get('etag') ?? '' };
}

/** Headers of a command: `{ headers: by(key) }` on a POST, `{ headers: ifMatch(etag) }` on a change. */
export const by = (idempotencyKey: string) => ({ 'Idempotency-Key': idempotencyKey });
export const ifMatch = (etag: string) => ({ 'If-Match': etag });

/** A link that the browser itself opens (file, picture, event stream): it can't send headers, so the region is in the query. */
export function fileUrl(path: `/api/v1/${string}`): string {
  const region = currentRegion();
  return region ? `${path}${path.includes('?') ? '&' : '?'}region=${region}` : path;
}
