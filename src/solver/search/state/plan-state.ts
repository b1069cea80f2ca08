/**
 * The plan under search: routes and bookings. A handout is on a route, booked at a point, or unassigned, never two of
 * these at once.
 */
import type { PlanSketch } from '../../model/solution.js';
import type { NarrowedWindows } from '../../synchronisation/index.js';
import { BookingBoard } from '../../bookings/index.js';
import type { PenaltyManager } from './penalty-manager.js';
import { RouteState } from './route-state.js';
import type { RouteTiming } from './route-timing.js';
import type { SearchData } from './search-data.js';
import { isHelper } from '../../rules/helpers.js';

export class PlanState {
  /** What the locked visits break by themselves, as `RouteState.violation` sums it: no plan can break less. */
  private readonly tolerated: number;
  readonly routes: RouteState;
  readonly board: BookingBoard | null;
  /**
   * Windows by handout that replace the problem's: visits with synchronisation constraints may start only at the times
   * agreed on between their routes (`construct/linked-insertion.ts`).
   */
  narrowedWindows: NarrowedWindows = new Map();

  constructor(
    readonly data: SearchData,
    readonly penalties: PenaltyManager,
    timingFor: (routes: RouteState) => RouteTiming,
  ) {
    this.routes = new RouteState(data, penalties, timingFor);
    const { lockedBookings } = data.problem;
    this.board = data.rules.points || lockedBookings.length > 0 ? new BookingBoard(data.problem) : null;
    this.clear();
    this.tolerated = this.violation();
  }

  /** Makes every broken rule dearer than anything it could save: what the search does next breaks none. */
  forbidViolations(): void {
    this.penalties.forbid();
    this.routes.updateAll();
  }

  /**
   * Lets rules be broken at a penalty, which `PenaltyManager.register` adjusts.
   * @param targetFeasible fraction of plans that shall keep each rule, 0 to 1
   */
  penaliseViolations(targetFeasible: number): void {
    this.penalties.penalise(targetFeasible);
    this.routes.updateAll();
  }

  /** Removes everything that is not locked. */
  clear(): void {
    const { data, board } = this;
    for (let h = 0; h < data.handouts; h++) if (this.isBooked(h) && data.pinned[h] === 0) board?.remove(h);
    for (let v = 0; v < data.vehicles; v++) this.routes.clear(v);
    this.narrowWindows(new Map());
    data.problem.vehicles.forEach((vehicle, v) => {
      this.setOrder(v, vehicle.locked);
    });
    this.refreshMobileStops();
  }

  /** Opens the points whose mobile stop is on a route and closes the others. Call after a mobile stop came or went. */
  refreshMobileStops(): void {
    const { data, board } = this;
    for (const { handout, point } of data.mobileStops) board?.setOpen(point, this.isRouted(handout));
  }

  /** Replaces all narrowed windows by these, and updates the routes whose handouts they concern. */
  narrowWindows(narrowed: NarrowedWindows): void {
    if (narrowed === this.narrowedWindows) return;
    const { routes, data } = this;
    const touched = new Set<number>();
    for (const h of new Set([...this.narrowedWindows.keys(), ...narrowed.keys()])) {
      const windows = narrowed.get(h) ?? data.problem.handouts[h].windows;
      if (data.windows[h] === windows) continue;
      routes.narrowWindows(h, windows);
      if (routes.route[h] !== -1) touched.add(routes.route[h]);
    }
    this.narrowedWindows = narrowed;
    for (const r of touched) routes.update(r);
  }

  /** Makes route v visit exactly these handouts, in this order; they must not be on another route or booked. */
  setOrder(v: number, order: readonly number[]): void {
    const { routes, data } = this;
    routes.clear(v);
    let at = data.startOf(v);
    for (const h of order) {
      routes.link(h, h, at);
      at = h;
    }
    routes.update(v);
  }

  isRouted(h: number): boolean {
    return this.routes.route[h] !== -1;
  }

  isBooked(h: number): boolean {
    return this.board !== null && this.board.point[h] !== -1;
  }

  /** Makes a handout unassigned. */
  remove(h: number): void {
    if (this.isRouted(h)) this.routes.remove(h);
    else if (this.isBooked(h)) this.board?.remove(h);
  }

  /** The objective plus penalties for broken rules and for crowding: what the search compares. */
  penalisedCost(): number {
    const { routes, data } = this;
    let cost = this.costOffRoutes();
    for (let r = 0; r < data.vehicles; r++) cost += routes.edgeCost[r] + routes.otherCost[r];
    return cost;
  }

  /** Whether no rule is broken, except as the locked visits break by themselves. */
  isFeasible(): boolean {
    return this.violation() <= this.tolerated;
  }

  /** Seconds of lateness plus units of load over capacity, over all routes. */
  private violation(): number {
    const { data, routes } = this;
    let sum = 0;
    for (let r = 0; r < data.vehicles; r++) sum += routes.violation(r);
    return sum;
  }

  /** Unassigned handouts, in ascending order; a second person (`helps`) is not a handout of its own. */
  unassigned(): number[] {
    const list: number[] = [];
    const { handouts } = this.data.problem;
    for (let h = 0; h < handouts.length; h++) {
      if (!isHelper(handouts[h]) && !this.isRouted(h) && !this.isBooked(h)) list.push(h);
    }
    return list;
  }

  /** The handouts on route v, in their order. */
  orderOf(v: number): number[] {
    const { routes, data } = this;
    const order: number[] = [];
    for (let u = routes.next[data.startOf(v)]; u < data.handouts; u = routes.next[u]) order.push(u);
    return order;
  }

  /** The plan as orders and bookings, without times. */
  sketch(): PlanSketch {
    const { data } = this;
    const orders = Array.from({ length: data.vehicles }, (_, v) => this.orderOf(v));
    const bookings = this.board?.bookings() ?? [];
    return this.narrowedWindows.size > 0
      ? { orders, bookings, agreed: this.narrowedWindows }
      : { orders, bookings };
  }

  /** Cost of bookings, of unassigned handouts and of crowding. */
  private costOffRoutes(): number {
    const { data, routes, board } = this;
    let cost = 0;
    for (let h = 0; h < data.handouts; h++) {
      if (routes.route[h] !== -1) continue;
      cost += board !== null && board.point[h] !== -1 ? board.cost[h] : data.unassignedCost[h];
    }
    return cost + (board?.risk?.total() ?? 0);
  }
}
