import { vi } from 'vitest';

export interface Asked {
  method: string;
  path: string;
  search: URLSearchParams;
  headers: Headers;
  body: unknown;
}
type Answer = Response | ((asked: Asked) => Response | Promise<Response>);

const answers: { method: string; path: string | RegExp; answer: Answer }[] = [];
/** What the page asked, in order. */
export const asked: Asked[] = [];

export const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);
export const problem = (status: number, code: string, more: object = {}, headers: HeadersInit = {}) =>
  new Response(JSON.stringify({ status, code, title: code, detail: `detail ${code}`, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** Says what the API answers from now on; the newest that fits wins. An unexpected request fails the test. */
export function answer(method: string, path: string | RegExp, given: Answer) {
  answers.unshift({ method, path, answer: given });
}

export function forgetAnswers() {
  answers.length = 0;
  asked.length = 0;
}

const fits = (path: string | RegExp, pathname: string) =>
  typeof path === 'string' ? path === pathname : path.test(pathname);

vi.stubGlobal('fetch', async (request: Request) => {
  const url = new URL(request.url);
  const text = await request.clone().text();
  const isJson = request.headers.get('content-type')?.includes('json');
  const one: Asked = {
    method: request.method,
    path: url.pathname,
    search: url.searchParams,
    headers: request.headers,
    body: isJson && text ? JSON.parse(text) : text,
  };
  asked.push(one);
  const found = answers.find((a) => a.method === one.method && fits(a.path, one.path));
  if (!found) throw new Error(`Nobody answers ${one.method} ${one.path}`);
  return typeof found.answer === 'function' ? found.answer(one) : found.answer.clone();
});
