import { expect, test } from 'vitest';
import { type DeadLetter, heldBack } from './deadLetters';

const letter = (id: string, listener: string, streamId: string, error: string | null): DeadLetter => ({
  id,
  listener,
  streamId,
  error,
  factId: id,
  fact: 'invitations.invitation_sent',
  sequence: Number(id),
  region: '69',
  attempts: error ? 3 : 0,
  at: '2026-11-20T10:00:00Z',
});

test('the first of a stream for a listener holds back the others', () => {
  const held = heldBack([
    letter('1', 'A', 's', 'JsonException'),
    letter('2', 'B', 's', 'JsonException'),
    letter('3', 'A', 's', null),
    letter('4', 'A', 'other', 'JsonException'),
    letter('5', 'A', 's', null),
  ]);
  expect(held.map((h) => [h.first.id, h.waiting])).toEqual([
    ['1', 2],
    ['2', 0],
    ['4', 0],
  ]);
});
