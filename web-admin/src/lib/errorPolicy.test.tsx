import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, asked, json, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { ErrorState } from '~/ui/ErrorState';
import { api, body, by } from './api';
import { useCommand } from './command';
import { ApiProblem } from './problem';
import { makeQueryClient } from './queryClient';

const PATH = '/api/v1/access/regions';
const signedOut = vi.fn();
const notify = vi.fn();
const policy = { signedOut, notify };
beforeEach(() => {
  signedOut.mockReset();
  notify.mockReset();
});

function Regions() {
  const regions = useQuery({ queryKey: ['events', 'x'], queryFn: () => body(api.GET(PATH)) });
  if (regions.error && !regions.data) return <ErrorState error={regions.error} onRetry={regions.refetch} />;
  return (
    <button type="button" onClick={() => regions.refetch()}>
      {regions.data?.length ?? '…'}
    </button>
  );
}

function SignOut({ inline }: { inline?: boolean }) {
  const out = useCommand({
    run: (_: string, key) => body(api.POST('/api/v1/access/sign-out', { headers: by(key) })),
    inline,
  });
  return (
    <button type="button" onClick={() => out.mutate('a')}>
      {out.status}
    </button>
  );
}

test('every request carries region, language and the anti-forgery header', async () => {
  answer('GET', PATH, json([]));
  await renderPage(<Regions />, { policy });
  await screen.findByText('0');
  const { headers } = asked[0]!;
  expect(headers.get('x-csrf')).toBe('1');
  expect(headers.get('x-region')).toBe('69');
  expect(headers.get('accept-language')).toBe('ru');
  expect(headers.has('idempotency-key')).toBe(false);
});

test('a first load that fails shows its problem in place, and can be repeated', async () => {
  answer(
    'GET',
    PATH,
    problem(503, 'database_unavailable', { title: 'Недоступно', detail: 'Повторите.', traceId: 'abc' }),
  );
  await renderPage(<Regions />, { policy });
  expect(await screen.findByRole('alert')).toHaveTextContent('Повторите.');
  expect(screen.getByText(/abc/)).toBeInTheDocument();
  expect(notify).not.toHaveBeenCalled();
  answer('GET', PATH, json([1, 2]));
  await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
  expect(await screen.findByText('2')).toBeInTheDocument();
});

test.each([
  [403, 'forbidden', 'Нет доступа'],
  [404, 'not_found', 'Страница не найдена'],
  [429, 'too_many_requests', 'too_many_requests'],
])('%i has its own words', async (status, code, words) => {
  answer('GET', PATH, problem(status, code));
  await renderPage(<Regions />, { policy });
  expect(await screen.findByRole('heading', { name: words })).toBeInTheDocument();
});

test('old data stays when reading again fails, and a notice tells', async () => {
  answer('GET', PATH, json([1]));
  await renderPage(<Regions />, { policy });
  await screen.findByText('1');
  answer('GET', PATH, problem(500, 'internal_error'));
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(notify).toHaveBeenCalledOnce());
  expect(screen.getByText('1')).toBeInTheDocument();
});

test('401 leads to the sign-in', async () => {
  answer('GET', PATH, problem(401, 'sign_in_required'));
  await renderPage(<Regions />, { policy });
  await waitFor(() => expect(signedOut).toHaveBeenCalled());
});

test('a refused command is a notice, unless the screen shows it itself', async () => {
  answer('POST', '/api/v1/access/sign-out', problem(409, 'no'));
  const { unmount } = await renderPage(<SignOut inline />, { policy });
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('error');
  expect(notify).not.toHaveBeenCalled();
  unmount();
  await renderPage(<SignOut />, { policy });
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(notify).toHaveBeenCalledOnce());
  expect(notify.mock.calls[0]![0]).toMatchObject({ status: 409, code: 'no' });
});

test('after an unknown outcome the same action keeps its key; after an answer it gets a new one', async () => {
  const keys = () => asked.map((a) => a.headers.get('idempotency-key'));
  answer('POST', '/api/v1/access/sign-out', problem(503, 'database_unavailable'));
  await renderPage(<SignOut inline />, { policy });
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('error');
  answer('POST', '/api/v1/access/sign-out', () => new Response(null, { status: 204 }));
  await userEvent.click(screen.getByRole('button'));
  await screen.findByText('success');
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(asked).toHaveLength(3));
  clock.mockRestore();
  expect(keys()[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys()[1]).toBe(keys()[0]);
  expect(keys()[2]).not.toBe(keys()[0]);
});

test('only what may be repeated safely is repeated by itself', () => {
  const { retry } = makeQueryClient(policy).getDefaultOptions().mutations as {
    retry: (n: number, e: unknown) => boolean;
  };
  const of = (status: number, method: string) => ({ status, method });
  const cases: [number, string, boolean][] = [
    [0, 'POST', true],
    [503, 'POST', true],
    [503, 'PUT', false],
    [409, 'POST', false],
    [500, 'POST', false],
  ];
  for (const [status, method, expected] of cases) {
    expect([of(status, method), retry(0, problemWith(status, method))]).toEqual([
      of(status, method),
      expected,
    ]);
  }
  expect(retry(2, problemWith(503, 'POST'))).toBe(false);
});

function problemWith(status: number, method: string) {
  return new ApiProblem({ status, code: 'x', method });
}
