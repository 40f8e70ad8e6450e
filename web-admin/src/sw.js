// The shell only: pages, scripts, styles. Answers of the API are never kept here, they hold people's data.
const CACHE = 'shell-__VERSION__';
const FILES = ['__FILES__'];
const NOT_OURS = /^\/(api|a|swagger|health|jobs|metrics)(\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(['/', '/icon.svg', '/manifest.webmanifest', ...FILES]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || NOT_OURS.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

/** The page comes from the network, so that a new version shows at once; without one, from the cache. */
async function page(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) return answer;
    return (await caches.match('/', { ignoreVary: true })) ?? answer;
  } catch (error) {
    const kept = await caches.match('/', { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

/** Names of assets carry their hash: what is kept never goes stale. */
async function asset(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}
