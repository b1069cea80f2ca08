/**
 * When bound visits happen, for given orders. Each timed bond gets one moment (a meeting's start, or the latest end of
 * the first visit), which narrows the windows of both; after that every route can be timed by itself, and nobody waits
 * for anybody who waits for them.
 *
 * The moments begin as early as the ways allow, found by going round until nothing is put off any more (Bellman-Ford;
 * that it does not end means that routes wait for each other), and are then moved one at a time to where both routes
 * together break least and cost least.
 */
import { priceOfDuty } from '../costs/duty-cost.js';
import type { Problem, Window } from '../model/problem.js';
import { timeRoute } from '../evaluate/time-route.js';
import type { Orders } from '../model/solution.js';
import { type Bond, isTimed, vehicleOf } from './constraints.js';

/** The windows of bound visits, narrowed; everybody else keeps theirs. */
export type Narrowed = ReadonlyMap<number, readonly Window[]>;

const NOTHING: Narrowed = new Map();

/** What routes break (seconds, loads) and what they cost. */
interface Worth {
  readonly broken: number;
  readonly price: number;
}

/**
 * The narrowed windows of all bound visits in `orders`. Without a way to keep the bonds that breaks no more than
 * leaving them alone does, nothing is narrowed. `thorough` moves every moment to where it is best, else the earliest
 * ones, or those that the routes would choose, are taken.
 */
export function meetingTimes(
  problem: Problem,
  bonds: readonly Bond[],
  orders: Orders,
  thorough: boolean,
): Narrowed {
  const vehicles = vehicleOf(orders);
  const active = bonds.filter((bond) => isTimed(bond) && vehicles.has(bond.a) && vehicles.has(bond.b));
  if (active.length === 0) return NOTHING;
  const bound = [...new Set(active.flatMap(({ a, b }) => [vehicles.get(a)!, vehicles.get(b)!]))];
  const timer = new Timer(problem, active, orders, bound);
  const earliest = timer.earliest();
  if (!earliest) return NOTHING;
  let best = timer.better(timer.agreement(earliest), timer.agreement(timer.asRoutesWish(earliest)));
  if (thorough) best = timer.improve(best);
  return best.broken > timer.worth(NOTHING, bound).broken ? NOTHING : timer.narrowed(best.moments).narrowed;
}

/** The problem with windows narrowed. */
export function narrow(problem: Problem, narrowed: Narrowed): Problem {
  if (narrowed.size === 0) return problem;
  const handouts = [...problem.handouts];
  for (const [h, windows] of narrowed) handouts[h] = { ...handouts[h], windows };
  return { ...problem, handouts };
}

/** A moment for each bond, and what comes of it. */
interface Agreement extends Worth {
  readonly moments: readonly number[];
}

class Timer {
  constructor(
    private readonly problem: Problem,
    private readonly bonds: readonly Bond[],
    private readonly orders: Orders,
    /** The vehicles whose routes have bound visits. */
    private readonly bound: readonly number[],
  ) {}

  /** The earliest moment of each bond by the ways alone, breaks apart; null where routes wait for each other. */
  earliest(): number[] | null {
    const from = new Map<number, number>();
    let starts = this.drive(from);
    for (let round = 0; round <= 2 * this.bonds.length + 1; round++) {
      let putOffs = 0;
      const putOff = (h: number, time: number): void => {
        if (time <= (starts.get(h) ?? 0)) return;
        from.set(h, Math.max(from.get(h) ?? 0, time));
        putOffs++;
      };
      for (const { kind, a, b, gap } of this.bonds) {
        if (kind === 'AFTER') putOff(b, this.endOf(starts, a) + gap);
        else {
          const meeting = Math.max(starts.get(a)!, starts.get(b)!);
          putOff(a, meeting);
          putOff(b, meeting);
        }
      }
      if (putOffs === 0) return this.bonds.map((bond) => this.momentOf(starts, bond));
      starts = this.drive(from);
    }
    return null;
  }

  /** Later moments that suit the routes better: when they would be there if they were only told not to come earlier. */
  asRoutesWish(moments: readonly number[]): number[] {
    const from = new Map<number, number>();
    this.bonds.forEach(({ kind, a, b, gap }, k) => {
      from.set(b, Math.max(from.get(b) ?? 0, moments[k] + gap));
      if (kind === 'MEET') from.set(a, Math.max(from.get(a) ?? 0, moments[k]));
    });
    const later = [...from].map(([h, time]): [number, readonly Window[]] => [
      h,
      within(this.problem.handouts[h].windows, time, Infinity),
    ]);
    const problem = narrow(this.problem, new Map(later.filter(([, windows]) => windows.length > 0)));
    const starts = new Map<number, number>();
    for (const v of this.bound) {
      for (const { handouts, serviceStart } of timeRoute(problem, v, this.orders[v]).route.stops) {
        handouts.forEach((h) => starts.set(h, serviceStart));
      }
    }
    return this.bonds.map((bond) => this.momentOf(starts, bond));
  }

  agreement(moments: readonly number[]): Agreement {
    return { moments, ...this.worthOf(moments, this.bound) };
  }

  better(one: Agreement, other: Agreement): Agreement {
    return isBetter(other, one) ? other : one;
  }

  /** Moves each moment in turn to its best, as long as that helps. */
  improve(agreement: Agreement): Agreement {
    let best = agreement;
    for (let round = 0; round < (this.bonds.length > 1 ? 3 : 1); round++) {
      const before = best;
      this.bonds.forEach((bond, k) => {
        const moment = this.bestMoment(best.moments, k, bond);
        if (moment !== best.moments[k])
          best = this.better(best, this.agreement(best.moments.with(k, moment)));
      });
      if (best === before) break;
    }
    return best;
  }

  /** What these routes break and cost with these windows. */
  worth(narrowed: Narrowed, routes: readonly number[]): Worth {
    const problem = narrow(this.problem, narrowed);
    let broken = 0;
    let price = 0;
    for (const v of routes) {
      const { route, preferred, violations } = timeRoute(problem, v, this.orders[v]);
      broken += violations.reduce((sum, { amount }) => sum + amount, 0);
      price += route.cost + preferred + priceOfDuty(problem.vehicles[v], route.duration);
    }
    return { broken, price };
  }

  /** The windows that the moments leave, and by how many seconds some visit has none left. */
  narrowed(moments: readonly number[]): { narrowed: Narrowed; lacking: number } {
    const from = new Map<number, number>();
    const to = new Map<number, number>();
    const hold = (h: number, first: number, last: number): void => {
      from.set(h, Math.max(from.get(h) ?? 0, first));
      to.set(h, Math.min(to.get(h) ?? Infinity, last));
    };
    this.bonds.forEach(({ kind, a, b, gap }, k) => {
      const moment = moments[k];
      if (kind === 'MEET') {
        hold(a, moment, moment);
        hold(b, moment, moment);
      } else {
        hold(a, 0, moment - this.problem.handouts[a].service);
        hold(b, moment + gap, Infinity);
      }
    });
    const narrowed = new Map<number, readonly Window[]>();
    let lacking = 0;
    for (const h of from.keys()) {
      const { windows } = this.problem.handouts[h];
      const [first, last] = [from.get(h)!, to.get(h)!];
      const left = within(windows, first, last);
      narrowed.set(h, left.length > 0 ? left : windows);
      if (left.length > 0) continue;
      const off = windows.map((window) => Math.max(first - window.to, window.from - last, first - last, 1));
      lacking += Math.min(...off);
    }
    return { narrowed, lacking };
  }

  private worthOf(moments: readonly number[], routes: readonly number[]): Worth {
    const { narrowed, lacking } = this.narrowed(moments);
    const { broken, price } = this.worth(narrowed, routes);
    return { broken: broken + lacking, price };
  }

  /** The best moment of one bond, by thirds: what its two routes break and cost has one valley, breaks apart. */
  private bestMoment(moments: readonly number[], k: number, { kind, a, b, gap }: Bond): number {
    const { handouts, vehicles } = this.problem;
    const last = (h: number): number => handouts[h].windows[handouts[h].windows.length - 1].to;
    const first = (h: number): number => handouts[h].windows[0].from;
    const service = kind === 'MEET' ? 0 : handouts[a].service;
    const own = this.bound.filter((v) => this.orders[v].includes(a) || this.orders[v].includes(b));
    let low = kind === 'MEET' ? Math.max(first(a), first(b)) : first(a) + service;
    let high = Math.min(last(a) + service, last(b) - gap, Math.max(...own.map((v) => vehicles[v].latest)));
    const at = (moment: number): Worth => this.worthOf(moments.with(k, moment), own);
    while (high - low > 2) {
      const third = Math.floor((high - low) / 3);
      if (isBetter(at(high - third), at(low + third))) low += third;
      else high -= third;
    }
    let best = moments[k];
    let worth = at(best);
    for (let moment = low; moment <= high; moment++) {
      const here = at(moment);
      if (!isBetter(here, worth)) continue;
      best = moment;
      worth = here;
    }
    return best;
  }

  private momentOf(starts: ReadonlyMap<number, number>, { kind, a, b }: Bond): number {
    return kind === 'AFTER' ? this.endOf(starts, a) : Math.max(starts.get(a)!, starts.get(b)!);
  }

  private endOf(starts: ReadonlyMap<number, number>, h: number): number {
    return starts.get(h)! + this.problem.handouts[h].service;
  }

  /** When everybody on the bound routes starts at the earliest, breaks apart, `from` some time on. */
  private drive(from: ReadonlyMap<number, number>): Map<number, number> {
    const { handouts, vehicles, profiles, places } = this.problem;
    const starts = new Map<number, number>();
    for (const v of this.bound) {
      const { duration } = profiles[vehicles[v].profile];
      let time = vehicles[v].earliest;
      let at = vehicles[v].start;
      for (const h of this.orders[v]) {
        const { home, windows, service } = handouts[h];
        const arrival = Math.max(
          time + (home === -1 || home === at ? 0 : duration[at * places + home]),
          from.get(h) ?? 0,
        );
        const window = windows.find(({ to }) => arrival <= to);
        const start = Math.max(arrival, window?.from ?? 0);
        starts.set(h, start);
        time = start + service;
        if (home !== -1) at = home;
      }
    }
    return starts;
  }
}

/** The parts of windows in [from, to]. */
const within = (windows: readonly Window[], from: number, to: number): Window[] =>
  windows
    .map((window) => ({ from: Math.max(window.from, from), to: Math.min(window.to, to) }))
    .filter((window) => window.from <= window.to);

const isBetter = (a: Worth, b: Worth): boolean =>
  a.broken < b.broken || (a.broken === b.broken && a.price < b.price);
