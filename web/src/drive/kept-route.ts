import type { DrivenStopFragment } from '../graphql/generated/graphql.js';
import { atSignOut } from '../session/session.js';
import { nowInstant } from '../session/clock.js';

const ROUTE = 'doserute.stops.';
const SEEN = 'doserute.seen.';

interface Kept {
  readonly at: string;
  readonly stops: readonly DrivenStopFragment[];
}

type Stops = readonly DrivenStopFragment[];

// This tab's alone, and gone with it, at the end of the shift or at sign-out: aliases and addresses do not stay on a
// phone.

/** As it was read last, so that it can be shown without network. */
export const keepRoute = (date: string, stops: Stops): void =>
  sessionStorage.setItem(ROUTE + date, JSON.stringify({ at: nowInstant(), stops }));

export const keptRoute = (date: string): Kept | null => read(ROUTE + date) as Kept | null;

/** As the driver has seen it, so that a change is told over a reload too. */
export const keepSeen = (date: string, stops: Stops): void =>
  sessionStorage.setItem(SEEN + date, JSON.stringify(stops));

export const seenRoute = (date: string): Stops | null => read(SEEN + date) as Stops | null;

export function forgetRoutes(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(ROUTE) || key.startsWith(SEEN)) sessionStorage.removeItem(key);
}

atSignOut(forgetRoutes);

/** Written above only, so its form is known. */
function read(key: string): unknown {
  const text = sessionStorage.getItem(key);
  return text === null ? null : JSON.parse(text);
}
