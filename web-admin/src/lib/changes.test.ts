import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from './changes';

class FakeSource extends EventTarget {
  static last: FakeSource;
  static readonly CLOSED = 2;
  static opened = 0;
  closed = false;
  readyState = 0;
  constructor(readonly url: string) {
    super();
    FakeSource.last = this;
    FakeSource.opened++;
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

test('a feed that the browser gave up is opened anew, later and later, and what was missed is read', () => {
  const before = FakeSource.opened;
  const refused = () => {
    FakeSource.last.readyState = FakeSource.CLOSED;
    FakeSource.last.dispatchEvent(new Event('error'));
  };
  refused();
  vi.advanceTimersByTime(999);
  expect(FakeSource.opened).toBe(before);
  vi.advanceTimersByTime(1);
  expect(FakeSource.opened).toBe(before + 1);
  for (let i = 0; i < 6; i++) {
    refused();
    vi.advanceTimersByTime(30_000);
  }
  expect(FakeSource.opened).toBe(before + 7);
  FakeSource.last.dispatchEvent(new Event('open'));
  expect(stale()).toEqual(['events', 'contacts', 'access']);
  refused();
  vi.advanceTimersByTime(1000);
  expect(FakeSource.opened).toBe(before + 8);
  refused();
  stop();
  vi.advanceTimersByTime(30_000);
  expect(FakeSource.opened).toBe(before + 8);
});

test('a lost connection that the browser itself mends is left to it', () => {
  const before = FakeSource.opened;
  FakeSource.last.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(60_000);
  expect(FakeSource.opened).toBe(before);
});
