/* global self, caches, fetch, URL */
// Lets a driver's page open again where there is no network. It keeps the console's own files and nothing else: never
// an answer of the service, so that nobody's address stays behind on a phone.
const FILES = 'doserute-files';

self.addEventListener('install', (event) => {
  event.waitUntil(keep('/').then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageOf(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(fileOf(request));
});

// The page tells what it had loaded before this began to watch.
self.addEventListener('message', (event) => {
  const files = event.data.map((name) => new URL(name)).filter((url) => url.pathname.startsWith('/assets/'));
  event.waitUntil(Promise.all(files.map(async ({ href }) => (await caches.match(href)) ?? keep(href))));
});

/** The newest page; the one from last time where there is no network. Every screen is the same page. */
async function pageOf(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match('/');
    if (kept) return kept;
    throw error;
  }
}

/** A name with the build's hash in it never changes its content. */
async function fileOf(request) {
  const kept = await caches.match(request);
  return kept ?? keep(request);
}

async function keep(request) {
  const response = await fetch(request);
  if (response.ok) await (await caches.open(FILES)).put(request, response.clone());
  return response;
}
