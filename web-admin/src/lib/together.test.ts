import { expect, test, vi } from 'vitest';
import { together } from './together';

test('what is asked for at once is one request, later is another', async () => {
  const ask = vi.fn(async (keys: number[]) => (key: number) => `${key} of ${keys.length}`);
  const get = together(ask, 3);
  expect(await Promise.all([get(1), get(2), get(1)])).toEqual(['1 of 2', '2 of 2', '1 of 2']);
  expect(await get(3)).toBe('3 of 1');
  expect(await Promise.all([1, 2, 3, 4].map(get))).toEqual(['1 of 3', '2 of 3', '3 of 3', '4 of 1']);
  expect(ask).toHaveBeenCalledTimes(4);
});

test('a failure reaches everybody who asked, and the next try is a new request', async () => {
  const ask = vi.fn(async () => (key: number) => key);
  ask.mockRejectedValueOnce(new Error('offline'));
  const get = together(ask, 10);
  const results = await Promise.allSettled([get(1), get(2)]);
  expect(results.map((r) => r.status)).toEqual(['rejected', 'rejected']);
  expect(await get(1)).toBe(1);
});
