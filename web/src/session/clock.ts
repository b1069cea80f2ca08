// A service whose clock is set (DOSERUTE_NOW, never in production) is on another day than this device. The demo's token
// says what time it is there; the difference lasts as long as the tab.
const KEY = 'doserute.clock';
/** Below this the two clocks are taken to be the same: a token takes a while to arrive. */
const SAME_MILLISECONDS = 60_000;
let ahead = Number(sessionStorage.getItem(KEY) ?? 0);

/** Milliseconds since 1970, on the clock of the service that this tab is signed in to. */
export const now = (): number => Date.now() + ahead;

export const nowInstant = (): string => new Date(now()).toISOString();

/** @param serviceNow milliseconds since 1970 on the service's clock */
export function goBy(serviceNow: number): void {
  const difference = serviceNow - Date.now();
  ahead = Math.abs(difference) < SAME_MILLISECONDS ? 0 : difference;
  sessionStorage.setItem(KEY, String(ahead));
}
