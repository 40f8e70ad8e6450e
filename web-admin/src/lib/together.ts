/** Gathers what is asked for in the same moment into one request of at most `most`. */
export function together<Key, Value>(
  ask: (keys: Key[]) => Promise<(key: Key) => Value>,
  most: number,
): (key: Key) => Promise<Value> {
  let waiting: { keys: Set<Key>; answer: Promise<(key: Key) => Value> } | undefined;
  return async (key) => {
    if (!waiting || (waiting.keys.size >= most && !waiting.keys.has(key))) {
      const keys = new Set<Key>();
      const started = Promise.resolve().then(() => {
        if (waiting?.keys === keys) waiting = undefined;
        return ask([...keys]);
      });
      waiting = { keys, answer: started };
    }
    waiting.keys.add(key);
    return (await waiting.answer)(key);
  };
}
