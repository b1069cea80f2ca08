/**
 * Vehicles' stands as options: now and then a stand is opened on a route, with the chance for those near it in time to
 * come there, or closed, with everybody at it let go; recreate and acceptance say whether that pays. Nothing else takes
 * a stand off its route, so nobody is ever booked where nobody stands.
 */
import type { Insertion } from '../construct/best-insertion.js';
import type { PlanState } from '../state/plan-state.js';
import type { Rng } from '../rng.js';
import { isMobileStop, type MobileStop } from '../../rules/mobile-stops.js';

/** Chance that a try begins with a stand. */
const CHANCE = 0.15;

const never = (): boolean => false;

export class Stands {
  private readonly stands: readonly MobileStop[];

  constructor(
    private readonly state: PlanState,
    private readonly insertion: Insertion,
    private readonly rng: Rng,
  ) {
    const { pinned, stands, routable } = state.data;
    this.stands = stands.filter(({ handout }) => pinned[handout] === 0 && routable[handout] === 1);
  }

  /** Perhaps opens or closes one; `missing`, all who are nowhere, is kept true. */
  maybeToggle(missing: number[]): void {
    const { stands, rng, state } = this;
    if (stands.length === 0 || rng.unit() >= CHANCE) return;
    const stand = stands[rng.int(stands.length)];
    if (state.isRouted(stand.handout)) this.close(stand, missing);
    else this.open(stand, missing);
  }

  /** Takes stands that nobody came to off their routes, unless they are wanted for themselves. */
  closeEmpty(): void {
    const { state, stands } = this;
    for (const { handout, point, isWanted } of stands) {
      if (!isWanted && state.isRouted(handout) && state.board?.count(point) === 0) state.remove(handout);
    }
    state.refreshStands();
  }

  private close({ handout, point }: MobileStop, missing: number[]): void {
    const { state } = this;
    const { board } = state;
    const here = board?.bookedAt(point) ?? [];
    if (here.some((h) => board?.isLocked(h))) return;
    for (const h of here) {
      board?.remove(h);
      missing.push(h);
    }
    state.remove(handout);
    state.refreshStands();
  }

  private open({ handout, point }: MobileStop, missing: number[]): void {
    const { state, insertion, rng } = this;
    const { data } = state;
    const { handouts } = data.problem;
    // Some of those who may come there are let go first: they may leave room on the route, too.
    for (let h = 0; h < data.handouts; h++) {
      const isOffered = handouts[h].points.some((option) => option.point === point);
      if (!isOffered || data.pinned[h] === 1 || rng.int(2) === 0) continue;
      if (!state.isRouted(h) && !state.isBooked(h)) continue;
      state.remove(h);
      missing.push(h);
    }
    // What standing there costs is paid back by those who come, if it is.
    let found = rng.int(2) === 0 && insertion.find(handout, NO_LIMIT, never, true);
    if (!found) {
      this.clearRoute(rng.int(data.vehicles), missing);
      found = insertion.find(handout, NO_LIMIT, never, true);
    }
    if (found) insertion.apply(handout);
    missing.splice(missing.indexOf(handout), 1);
    state.refreshStands();
  }

  /** A stand takes long: sometimes there is only room for it where nobody else is visited. */
  private clearRoute(r: number, missing: number[]): void {
    const { state } = this;
    const { data, routes } = state;
    for (let h = routes.next[data.startOf(r)]; h < data.handouts;) {
      const after = routes.next[h];
      if (data.pinned[h] === 0 && !isMobileStop(data.problem.handouts[h])) {
        routes.remove(h);
        missing.push(h);
      }
      h = after;
    }
  }
}

/** Less than the price of any broken rule, more than any way costs. */
const NO_LIMIT = 1e9;
