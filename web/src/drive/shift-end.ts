import type { DoorStop } from './route.js';

/** A driver who is this late has forgotten to report; the phone does not keep the route for that. Milliseconds. */
const GRACE = 3 * 3_600_000;

/**
 * Whether the day's shift is over for this phone: its end has passed, everything is reported and the last word can no
 * longer be undone — or its end has long passed.
 * @param undoable reports of the last minute
 * @param now milliseconds since 1970
 */
export function isOver(stops: readonly DoorStop[], undoable: number, now: number): boolean {
  const end = Math.max(...stops.map(({ departure }) => Date.parse(departure)));
  if (stops.length === 0 || now < end) return false;
  if (now >= end + GRACE) return true;
  return undoable === 0 && stops.every(({ visits }) => visits.every(({ said }) => said?.heard === true));
}
