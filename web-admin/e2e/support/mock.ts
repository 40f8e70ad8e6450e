import type { Page } from '@playwright/test';

export const MANAGER = { id: '1', name: 'Анна Соколова', roles: ['manager'], regions: ['69'] };
const region = (code: string, name: string, nameEn: string, timeZone: string) => ({
  code,
  name,
  nameEn,
  nameLocative: name,
  timeZone,
  district: null,
  capital: '',
  tile: { column: 1, row: 1, label: code },
  active: true,
});
const REGIONS = [
  region('27', 'Хабаровский край', 'Khabarovsk Krai', 'Asia/Vladivostok'),
  region('69', 'Тверская область', 'Tver Oblast', 'Europe/Moscow'),
];
type Answers = Record<string, { status?: number; body?: unknown }>;

export const problem = (status: number, code: string, detail: string) => ({
  status,
  body: { status, code, title: code, detail, traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
});

/** Answers the API in the browser: by `METHOD /path`; whoever isn't named is 404. `me` null is nobody signed in. */
export async function mockApi(page: Page, me: typeof MANAGER | null, answers: Answers = {}) {
  await page.route('**/api/v1/**', (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname.replace('/api/v1', '');
    if (path === '/changes') return route.fulfill({ contentType: 'text/event-stream', body: ': open\n\n' });
    const all: Answers = {
      'GET /access/me': me ? { body: me } : problem(401, 'sign_in_required', 'Войдите в систему.'),
      'GET /access/regions': { body: REGIONS },
      ...answers,
    };
    const { status = 200, body } =
      all[`${request.method()} ${path}`] ?? problem(404, 'not_found', 'Не найдено.');
    const contentType = status < 400 ? 'application/json' : 'application/problem+json';
    return route.fulfill({ status, contentType, body: body === undefined ? '' : JSON.stringify(body) });
  });
}
