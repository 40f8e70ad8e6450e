import { expect, test } from 'vitest';
import { counted } from './marks';
import type { ParticipantsList } from './useSessions';

test('a mark moves the counts, and the same mark again moves nothing', () => {
  const list = {
    items: [
      { id: 'a', role: 'invitee', attended: null },
      { id: 'b', role: 'walkIn', attended: true },
    ],
    counts: { total: 2, came: 1, absent: 0, unmarked: 1, walkIns: 1 },
  } as unknown as ParticipantsList;
  const once = counted(list, 'a', true);
  expect(once.counts).toEqual({ total: 2, came: 2, absent: 0, unmarked: 0, walkIns: 1 });
  expect(counted(once, 'a', true).counts).toEqual(once.counts);
  expect(counted(once, 'b', false).counts).toEqual({ total: 2, came: 1, absent: 1, unmarked: 0, walkIns: 0 });
});
