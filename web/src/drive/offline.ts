import { atSignOut } from '../session/session.js';

/** Counts the times that everything was to be forgotten, as a route may be left while its page is being kept. */
let departures = 0;

/** So that the page opens again where there is no network: what it has loaded by now is what it needs. */
export async function keepOffline(): Promise<void> {
  const before = departures;
  await navigator.serviceWorker.register('/offline.js');
  const { active } = await navigator.serviceWorker.ready;
  if (departures > before) return;
  active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
}

/** Leaves nothing of the console on the phone: the shift or the session is over. */
export async function forgetOffline(): Promise<void> {
  departures++;
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.active?.postMessage('forget');
  for (const name of await caches.keys()) await caches.delete(name);
  await registration?.unregister();
}

atSignOut(() => void forgetOffline());
