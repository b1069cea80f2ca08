import { doorsOf, isVisited, type Lane, type NumberedStop } from './model.js';

/** A stop counts as late when nothing has been said of it so long after the driver should have left it. */
const PATIENCE = 10 * 60_000;

/** A shift that is behind, and the first stop that it should be done with. */
export interface LateShift {
  readonly lane: Lane;
  readonly stop: NumberedStop;
  /** Since it should have been done with the stop. */
  readonly minutes: number;
}

/** @param now ms */
export function lateShifts(lanes: readonly Lane[], now: number): LateShift[] {
  return lanes.flatMap((lane) => {
    const stop = lane.stops.find((each) => isVisited(each) && doorsOf(each) === 'open');
    if (!stop) return [];
    const since = now - Date.parse(stop.departure);
    return since > PATIENCE ? [{ lane, stop, minutes: Math.floor(since / 60_000) }] : [];
  });
}
