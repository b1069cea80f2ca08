/**
 * The whole plan that a search works on: routes, bookings, and what those cost who are in neither. A handout is in
 * exactly one place: on a route, booked at a point, or unassigned.
 */
import type { PlanSketch } from '../../model/solution.js';
import type { NarrowedWindows } from '../../synchronisation/index.js';
import { BookingBoard } from '../../bookings/index.js';
import type { Penalties } from './penalty-manager.js';
import { RouteState } from './route-state.js';
import type { SearchData } from './search-data.js';
import { isHelper } from '../../rules/helpers.js';

export class PlanState {
  /** What the locked visits break by themselves: no plan can break less. */
  private readonly tolerated: number;
  readonly routes: RouteState;
  readonly board: BookingBoard | null;
  /** The windows of bound visits as they are narrowed now (`link-search.ts`). */
  narrowed: NarrowedWindows = new Map();

  constructor(
    readonly data: SearchData,
    readonly penalties: Penalties,
  ) {
    this.routes = new RouteState(data, penalties);
    const { lockedBookings } = data.problem;
    this.board = data.rules.points || lockedBookings.length > 0 ? new BookingBoard(data.problem) : null;
    this.clear();
    this.tolerated = this.violation();
  }

  /** Makes every broken rule dearer than anything else can be worth: what the search does next keeps them all. */
  forbid(): void {
    this.penalties.forbid();
    this.routes.settleAll();
  }

  /** Lets rules be broken at a price, which `Penalties.note` moves until `keptShare` of the plans keeps each of them. */
  allow(keptShare: number): void {
    this.penalties.allow(keptShare);
    this.routes.settleAll();
  }

  /** Leaves only what is locked. */
  clear(): void {
    const { data, board } = this;
    for (let h = 0; h < data.handouts; h++) if (this.isBooked(h) && data.pinned[h] === 0) board?.remove(h);
    for (let v = 0; v < data.vehicles; v++) this.routes.clear(v);
    this.narrow(new Map());
    data.problem.vehicles.forEach((vehicle, v) => {
      this.setOrder(v, vehicle.locked);
    });
    this.refreshStands();
  }

  /** Opens the points whose stands are on a route, and closes the others: after a stand came or went. */
  refreshStands(): void {
    const { data, board } = this;
    for (const stand of data.stands) board?.setOpen(stand.point, this.isRouted(stand.handout));
  }

  /** Narrows the windows of bound visits to these and no others, and settles the routes that this concerns. */
  narrow(narrowed: NarrowedWindows): void {
    if (narrowed === this.narrowed) return;
    const { routes, data } = this;
    const touched = new Set<number>();
    for (const h of new Set([...this.narrowed.keys(), ...narrowed.keys()])) {
      const windows = narrowed.get(h) ?? data.problem.handouts[h].windows;
      if (data.windows[h] === windows) continue;
      routes.narrow(h, windows);
      if (routes.route[h] !== -1) touched.add(routes.route[h]);
    }
    this.narrowed = narrowed;
    for (const r of touched) routes.settle(r);
  }

  /** Makes route v serve exactly these, in this order; they must be in no other place. */
  setOrder(v: number, order: readonly number[]): void {
    const { routes, data } = this;
    routes.clear(v);
    let at = data.startOf(v);
    for (const h of order) {
      routes.link(h, h, at);
      at = h;
    }
    routes.settle(v);
  }

  isRouted(h: number): boolean {
    return this.routes.route[h] !== -1;
  }

  isBooked(h: number): boolean {
    return this.board !== null && this.board.point[h] !== -1;
  }

  /** Takes a handout out of wherever it is. */
  remove(h: number): void {
    if (this.isRouted(h)) this.routes.remove(h);
    else if (this.isBooked(h)) this.board?.remove(h);
  }

  /** The price with penalties: what the search compares. */
  price(): number {
    const { routes, data } = this;
    let price = this.outsidePrice();
    for (let r = 0; r < data.vehicles; r++) price += routes.way[r] + routes.value[r];
    return price;
  }

  /** Whether every rule is kept, as far as what is locked leaves that open. */
  isFeasible(): boolean {
    return this.violation() <= this.tolerated;
  }

  /** Seconds of lateness and units of load too much, over all routes. */
  private violation(): number {
    const { data, routes } = this;
    let sum = 0;
    for (let r = 0; r < data.vehicles; r++) sum += routes.violation(r);
    return sum;
  }

  unassigned(): number[] {
    const list: number[] = [];
    const { handouts } = this.data.problem;
    for (let h = 0; h < handouts.length; h++) {
      if (!isHelper(handouts[h]) && !this.isRouted(h) && !this.isBooked(h)) list.push(h);
    }
    return list;
  }

  /** Who is on route v, in their order. */
  orderOf(v: number): number[] {
    const { routes, data } = this;
    const order: number[] = [];
    for (let u = routes.next[data.startOf(v)]; u < data.handouts; u = routes.next[u]) order.push(u);
    return order;
  }

  sketch(): PlanSketch {
    const { data } = this;
    const orders = Array.from({ length: data.vehicles }, (_, v) => this.orderOf(v));
    const bookings = this.board?.bookings() ?? [];
    return this.narrowed.size > 0 ? { orders, bookings, agreed: this.narrowed } : { orders, bookings };
  }

  /** What those cost who are on no route. */
  private outsidePrice(): number {
    const { data, routes, board } = this;
    let price = 0;
    for (let h = 0; h < data.handouts; h++) {
      if (routes.route[h] !== -1) continue;
      price += board !== null && board.point[h] !== -1 ? board.cost[h] : data.unassignedCost[h];
    }
    return price + (board?.risk?.total() ?? 0);
  }
}
