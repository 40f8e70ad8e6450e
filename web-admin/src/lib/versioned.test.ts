import { expect, test, vi } from 'vitest';
import { ApiProblem } from './problem';
import { writeOver } from './versioned';

const stale = new ApiProblem({ status: 412, code: 'stale_version', method: 'PUT' });
const change = (mine: string, begun: string, stored: string) => {
  const write = vi.fn(async (etag: string) => {
    if (etag !== '"2"') throw stale;
    return 'written';
  });
  const onConflict = vi.fn();
  const result = writeOver({
    etag: '"1"',
    write,
    read: async () => ({ data: stored, etag: '"2"' }),
    reached: (now) => now === mine,
    untouched: (now) => now === begun,
    onConflict,
  });
  return { result, write, onConflict };
};

test('what stands there already is no conflict and is not written again', async () => {
  const { result, write, onConflict } = change('мой', 'прежний', 'мой');
  expect(await result).toBeUndefined();
  expect(write).toHaveBeenCalledOnce();
  expect(onConflict).not.toHaveBeenCalled();
});

test('a change elsewhere in the record: written over the new version', async () => {
  const { result, write } = change('мой', 'прежний', 'прежний');
  expect(await result).toBe('written');
  expect(write.mock.calls).toEqual([['"1"'], ['"2"']]);
});

test('a change of the same words is a conflict, and nothing is written', async () => {
  const { result, write, onConflict } = change('мой', 'прежний', 'чужой');
  await expect(result).rejects.toBe(stale);
  expect(write).toHaveBeenCalledOnce();
  expect(onConflict).toHaveBeenCalledWith({ data: 'чужой', etag: '"2"' });
});
