import { expect, test } from 'vitest';
import { missingIn, moved } from './points';
import type { Point } from './useSessions';

const point = (kind: Point['kind'], text = 'Слова') => ({ kind, text }) as Point;

test('the support group and the seat are asked for by name, an empty point counts as none', () => {
  expect(missingIn([point('relevance'), point('readiness'), point('seat', ' ')])).toEqual([
    'supportGroup',
    'seat',
  ]);
  expect(missingIn([point('relevance'), point('readiness'), point('seat'), point('supportGroup')])).toEqual(
    [],
  );
});

test('a point moves by one place', () => {
  expect(moved([1, 2, 3], 0, 1)).toEqual([2, 1, 3]);
  expect(moved([1, 2, 3], 2, -1)).toEqual([1, 3, 2]);
});
