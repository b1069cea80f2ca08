/* global self, caches, fetch, URL, setTimeout, clearTimeout */
// Lets a driver's page open again where there is no network. It keeps the console's own files and nothing else: never
// an answer of the service, so that no recipient's address stays behind on a phone.
const FILES = 'doserute-files';

/** Milliseconds that a page is waited for where there is one from last time: a poor line may never answer. */
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(FILES)
      .then(() => keep('/'))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageOf(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(fileOf(request));
});

// The page tells what it had loaded before this began to watch; anything else is of an older build.
self.addEventListener('message', (event) => {
  event.waitUntil(event.data === 'forget' ? caches.delete(FILES) : keepOnly(event.data));
});

/** The newest page; the one from last time where there is no network. Every screen is the same page. */
async function pageOf(request) {
  const kept = await caches.match('/');
  const fresh = fetchPage(request);
  if (!kept) return fresh;
  fresh.catch(() => undefined); // may fail after the kept one was given
  let timer;
  const impatient = new Promise((resolve) => {
    timer = setTimeout(() => resolve(kept), PATIENCE);
  });
  try {
    return await Promise.race([fresh, impatient]);
  } catch {
    return kept; // no network, which is what this is for
  } finally {
    clearTimeout(timer);
  }
}

async function fetchPage(request) {
  const response = await fetch(request);
  await put('/', response);
  return response;
}

/** A name with the build's hash in it never changes its content. */
async function fileOf(request) {
  return (await caches.match(request)) ?? keep(request);
}

async function keep(request) {
  const response = await fetch(request);
  await put(request, response);
  return response;
}

/** What was on its way when the shift or the session ended finds nothing to be kept in. */
async function put(request, response) {
  if (!response.ok || !(await caches.has(FILES))) return;
  await (await caches.open(FILES)).put(request, response.clone());
}

async function keepOnly(names) {
  const files = names.map((name) => new URL(name)).filter(({ pathname }) => pathname.startsWith('/assets/'));
  const wanted = new Set(files.map(({ href }) => href));
  const cache = await caches.open(FILES);
  const old = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== '/' && !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
  await Promise.all([...wanted].map(async (href) => (await cache.match(href)) ?? keep(href)));
  if (!(await cache.match('/'))) await keep('/');
}
