import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from './changes';

class FakeSource extends EventTarget {
  static last: FakeSource;
  closed = false;
  constructor(readonly url: string) {
    super();
    FakeSource.last = this;
  }
  close() {
    this.closed = true;
  }
  say(topic: string) {
    this.dispatchEvent(new MessageEvent('change', { data: JSON.stringify({ topic, id: 'x' }) }));
  }
}

let client: QueryClient;
let stop: () => void;
const stale = () =>
  client
    .getQueryCache()
    .getAll()
    .filter((q) => q.state.isInvalidated)
    .map((q) => q.queryKey[0]);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  client = new QueryClient();
  for (const key of ['events', 'contacts', 'access']) client.setQueryData([key, 'list'], []);
  stop = watchChanges(client);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('the feed is the one of the region', () => {
  expect(FakeSource.last.url).toBe('/api/v1/changes?region=69');
});

test('a change makes the queries of its module stale, many changes at once', () => {
  for (let i = 0; i < 20; i++) FakeSource.last.say('Contacts');
  expect(stale()).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(stale()).toEqual(['contacts']);
});

test('what was missed while the connection was lost is read again', () => {
  FakeSource.last.dispatchEvent(new Event('open'));
  expect(stale()).toEqual([]);
  FakeSource.last.dispatchEvent(new Event('error'));
  FakeSource.last.dispatchEvent(new Event('open'));
  expect(stale()).toEqual(['events', 'contacts', 'access']);
});

test('leaving closes it, and nothing comes after', () => {
  FakeSource.last.say('events');
  stop();
  vi.advanceTimersByTime(300);
  expect(FakeSource.last.closed).toBe(true);
  expect(stale()).toEqual([]);
});
