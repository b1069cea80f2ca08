import type { BestInsertion } from '../construct/index.js';
import type { Rng } from '../run/index.js';
import type { PlanState } from '../state/index.js';
import { isMobileStop, type MobileStop } from '../../rules/mobile-stops.js';

/** Below the penalty of any broken rule, above the cost of any route: a mobile stop is inserted whatever it costs. */
const NO_LIMIT = 1e9;

/**
 * Opens and closes mobile stops (vehicles that stand at a point for a time) as part of a ruin: opening one removes some
 * of the handouts that could be collected there, closing one removes those that are. Recreate and the acceptance
 * criterion decide whether that pays. No other move takes a mobile stop off its route, so that no handout is ever booked
 * at a point that is closed.
 */
export class MobileStopToggle {
  private readonly stops: readonly MobileStop[];

  /** @param chance chance that `maybeToggle` does something, 0 to 1 */
  constructor(
    private readonly state: PlanState,
    private readonly insertion: BestInsertion,
    private readonly rng: Rng,
    private readonly chance: number,
  ) {
    const { pinned, mobileStops, routable } = state.data;
    this.stops = mobileStops.filter(({ handout }) => pinned[handout] === 0 && routable[handout] === 1);
  }

  /** Perhaps opens or closes a random mobile stop. Keeps `unassigned`, the list of all unassigned handouts, up to date. */
  maybeToggle(unassigned: number[]): void {
    const { stops, rng, state } = this;
    if (stops.length === 0 || rng.unit() >= this.chance) return;
    const stop = stops[rng.int(stops.length)];
    if (state.isRouted(stop.handout)) this.close(stop, unassigned);
    else this.open(stop, unassigned);
  }

  /** Closes the mobile stops without bookings, except those whose omission has a cost of its own. */
  closeUnused(): void {
    const { state, stops } = this;
    for (const { handout, point, isWanted } of stops) {
      if (!isWanted && state.isRouted(handout) && state.board?.count(point) === 0) state.remove(handout);
    }
    state.refreshMobileStops();
  }

  private close({ handout, point }: MobileStop, unassigned: number[]): void {
    const { state } = this;
    const { board } = state;
    const here = board?.bookedAt(point) ?? [];
    if (here.some((h) => board?.isLocked(h))) return;
    for (const h of here) {
      board?.remove(h);
      unassigned.push(h);
    }
    state.remove(handout);
    state.refreshMobileStops();
  }

  private open({ handout, point }: MobileStop, unassigned: number[]): void {
    const { state, insertion, rng } = this;
    const { data } = state;
    const { handouts } = data.problem;
    // Half of the handouts that could be collected there, which may also make room on the route for the stop.
    for (let h = 0; h < data.handouts; h++) {
      const isOffered = handouts[h].points.some((option) => option.point === point);
      if (!isOffered || data.pinned[h] === 1 || rng.int(2) === 0) continue;
      if (!state.isRouted(h) && !state.isBooked(h)) continue;
      state.remove(h);
      unassigned.push(h);
    }
    let isFound = rng.int(2) === 0 && insertion.find(handout, NO_LIMIT, never, true);
    if (!isFound) {
      this.clearRoute(rng.int(data.vehicles), unassigned);
      isFound = insertion.find(handout, NO_LIMIT, never, true);
    }
    if (isFound) insertion.apply(handout);
    unassigned.splice(unassigned.indexOf(handout), 1);
    state.refreshMobileStops();
  }

  /** Removes the visits of a route: a mobile stop takes long, and may fit only on a route without other visits. */
  private clearRoute(r: number, unassigned: number[]): void {
    const { state } = this;
    const { data, routes } = state;
    for (let h = routes.next[data.startOf(r)]; h < data.handouts;) {
      const after = routes.next[h];
      if (data.pinned[h] === 0 && !isMobileStop(data.problem.handouts[h])) {
        routes.remove(h);
        unassigned.push(h);
      }
      h = after;
    }
  }
}

const never = (): boolean => false;
