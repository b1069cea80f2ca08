/**
 * Judges a plan that somebody gives, keeping its order: times it, prices it, and says which rules it breaks. All
 * rules are soft here, so that a dispatcher's drag always has an answer.
 */
import { placesOf, priceOfChange } from '../costs/change-cost.js';
import { priceOfDuty } from '../costs/duty-cost.js';
import { bondsOf } from '../synchronisation/constraints.js';
import { linkViolations } from '../synchronisation/link-violations.js';
import { meetingTimes, narrow } from '../synchronisation/schedule-constraints.js';
import { type Booking, type Handout, priceOfShift, type Problem } from '../model/problem.js';
import { holdsAt, type TimedRoute, timeRoute } from './time-route.js';
import type { Cost, PlanSketch, Route, Solution, Violation } from '../model/solution.js';
import { priceOfStranger } from '../costs/visit-cost.js';

/**
 * The plan with times, costs and violations. `plan.orders` may be shorter than the fleet: the rest stay idle.
 * Throws RangeError for an index that the problem does not have.
 */
export const evaluatePlan = (problem: Problem, plan: PlanSketch): Solution => evaluatorOf(problem)(plan);

/**
 * `evaluatePlan` for many plans of one problem, one after another: a route that has the same visits as in the plan
 * before, and a point that has the same bookings, are not worked out again. So a handout can be tried in every place.
 */
export function evaluatorOf(problem: Problem): (plan: PlanSketch) => Solution {
  const routeOf = problem.vehicles.map((_, v) =>
    remembered((order: readonly number[]) => judgeRoute(problem, v, order)),
  );
  const crowdOf = problem.points.map((_, p) =>
    remembered((here: readonly Booking[]) => crowdViolations(problem, p, here)),
  );
  const bonds = bondsOf(problem);
  return (plan) => {
    requireKnown(problem, plan);
    const routes: Route[] = [];
    const violations: Violation[] = [];
    let preferred = 0;
    const met = plan.agreed ?? meetingTimes(problem, bonds, plan.orders, true);
    const narrowed = narrow(problem, met);
    problem.vehicles.forEach((_, v) => {
      const order = plan.orders.at(v) ?? [];
      const judged = order.some((h) => met.has(h)) ? judgeRoute(narrowed, v, order) : routeOf[v](order);
      routes.push(judged.route);
      preferred += judged.preferred;
      violations.push(...judged.violations);
    });
    const served = servedBy(plan);
    const unassigned = problem.handouts.flatMap(({ helps }, h) => (served.has(h) || helps !== -1 ? [] : [h]));
    const bookingsAt = groupedByPoint(problem, plan.bookings);
    violations.push(
      ...linkViolations(problem, bonds, routes),
      ...servedTwice(served),
      ...plan.bookings.flatMap((booking) => bookingViolations(problem, booking)),
      ...crowdOf.flatMap((crowd, p) => crowd(bookingsAt[p])),
      ...standViolations(problem, plan),
      ...lostBookings(problem, plan.bookings),
    );
    return {
      routes,
      bookings: plan.bookings,
      unassigned,
      cost: costOf(problem, plan, routes, preferred, unassigned),
      violations,
    };
  };
}

/** The objective; `preferred` = the price of the times at home. */
function costOf(
  problem: Problem,
  plan: PlanSketch,
  routes: readonly Route[],
  preferred: number,
  unassigned: readonly number[],
): Cost {
  const { handouts } = problem;
  const places = placesOf(plan);
  const parts = {
    routes: total(routes.map((route) => route.cost)),
    points: total(plan.bookings.map((booking) => costOfBooking(problem, booking))),
    preferred:
      preferred +
      total(plan.bookings.map((b) => priceOfShift(handouts[b.handout], problem.points[b.point], b.start))),
    unassigned: total(unassigned.map((h) => handouts[h].unassignedCost)),
    changes: total(handouts.map((handout, h) => priceOfChange(handout, places.get(h) ?? null))),
    fairness: total(routes.map(({ vehicle, duration }) => priceOfDuty(problem.vehicles[vehicle], duration))),
    strangers: total(plan.orders.map((order, v) => total(order.map((h) => priceOfStranger(handouts[h], v))))),
  };
  return { ...parts, total: total(Object.values(parts)), lowerBound: null };
}

const total = (prices: readonly number[]): number => prices.reduce((a, b) => a + b, 0);

/** The work, done again only for something else than the last time. */
function remembered<Item, Result>(work: (items: readonly Item[]) => Result): typeof work {
  let last: { readonly items: readonly Item[]; readonly result: Result } | null = null;
  return (items) => {
    const isSame =
      last?.items.length === items.length && last.items.every((item, index) => item === items[index]);
    if (!last || !isSame) last = { items: [...items], result: work(items) };
    return last.result;
  };
}

/** A route with all that is wrong with it by itself. */
function judgeRoute(problem: Problem, vehicle: number, order: readonly number[]): TimedRoute {
  const timed = timeRoute(problem, vehicle, order);
  const violations = [
    ...timed.violations,
    ...crewViolations(problem, timed.route),
    ...lockViolations(problem, timed.route),
  ];
  return { ...timed, violations };
}

function groupedByPoint(problem: Problem, bookings: readonly Booking[]): readonly (readonly Booking[])[] {
  const grouped = problem.points.map((): Booking[] => []);
  for (const booking of bookings) grouped[booking.point].push(booking);
  return grouped;
}

/** Bookings where no vehicle stands, and more load at a stand than it has. */
function standViolations({ handouts, loadDimensions }: Problem, plan: PlanSketch): Violation[] {
  const driven = new Set(plan.orders.flat());
  return handouts.flatMap(({ stand, load }, h): Violation[] => {
    if (stand === -1) return [];
    const here = plan.bookings.filter(({ point }) => point === stand);
    if (!driven.has(h)) {
      return here.map(({ handout }) => ({ code: 'NOBODY_STANDS_THERE', point: stand, handout, amount: 1 }));
    }
    return Array.from(
      { length: loadDimensions },
      (_, d) => total(here.map(({ handout }) => handouts[handout].load[d])) - load[d],
    )
      .filter((over) => over > 0)
      .map((amount) => ({ code: 'STAND_SOLD_OUT', point: stand, amount }));
  });
}

function requireKnown(problem: Problem, plan: PlanSketch): void {
  const known = (index: number, length: number, what: string): void => {
    if (!Number.isInteger(index) || index < 0 || index >= length)
      throw new RangeError(`The problem has no ${what} ${index}.`);
  };
  if (plan.orders.length > problem.vehicles.length)
    known(plan.orders.length - 1, problem.vehicles.length, 'vehicle');
  for (const order of plan.orders) for (const h of order) known(h, problem.handouts.length, 'handout');
  for (const booking of plan.bookings) {
    known(booking.handout, problem.handouts.length, 'handout');
    known(booking.point, problem.points.length, 'point');
  }
}

function servedBy(plan: PlanSketch): Map<number, number> {
  const times = new Map<number, number>();
  const serve = (h: number): unknown => times.set(h, (times.get(h) ?? 0) + 1);
  plan.orders.forEach((order) => order.forEach(serve));
  plan.bookings.forEach((booking) => serve(booking.handout));
  return times;
}

const servedTwice = (served: Map<number, number>): Violation[] =>
  [...served]
    .filter(([, times]) => times > 1)
    .map(([handout, times]) => ({ code: 'SERVED_TWICE', handout, amount: times - 1 }));

function crewViolations(problem: Problem, route: Route): Violation[] {
  const vehicle = problem.vehicles[route.vehicle];
  const found: Violation[] = [];
  let quarantinedBefore = false;
  for (const h of route.order) {
    const handout = problem.handouts[h];
    const at = { vehicle: route.vehicle, handout: h };
    const missing = handout.skills & ~vehicle.skills;
    if (missing !== 0) found.push({ code: 'SKILLS_MISSING', ...at, amount: missing });
    // Where a helper could come, `linkViolations` counts who is at the door.
    if (handout.crew > vehicle.crew && !problem.handouts.some(({ helps }) => helps === h))
      found.push({ code: 'CREW_TOO_SMALL', ...at, amount: handout.crew - vehicle.crew });
    if (handout.home === -1) found.push({ code: 'NOT_AT_HOME', ...at, amount: 1 });
    if (quarantinedBefore && !handout.quarantined)
      found.push({ code: 'QUARANTINED_NOT_LAST', ...at, amount: 1 });
    quarantinedBefore ||= handout.quarantined;
  }
  return found;
}

/** Locked handouts must be there, in their order, and those of the prefix at the head. */
function lockViolations(problem: Problem, route: Route): Violation[] {
  const { locked, lockedPrefix } = problem.vehicles[route.vehicle];
  let after = -1;
  return locked.flatMap((h, k): Violation[] => {
    const position = route.order.indexOf(h);
    const kept = k < lockedPrefix ? position === k : position > after;
    after = Math.max(after, position);
    return kept ? [] : [{ code: 'LOCK_BROKEN', vehicle: route.vehicle, handout: h, amount: 1 }];
  });
}

const lostBookings = (problem: Problem, bookings: readonly Booking[]): Violation[] =>
  problem.lockedBookings
    .filter(
      (lock) =>
        !bookings.some((b) => b.handout === lock.handout && b.point === lock.point && b.start === lock.start),
    )
    .map((lock) => ({ code: 'LOCK_BROKEN', handout: lock.handout, point: lock.point, amount: 1 }));

/** What using the point costs, without the time of day; nothing for a point that is not offered (a violation). */
const costOfBooking = (problem: Problem, booking: Booking): number =>
  problem.handouts[booking.handout].points.find((option) => option.point === booking.point)?.cost ?? 0;

/** What is wrong with one booking by itself. */
function bookingViolations(problem: Problem, booking: Booking): Violation[] {
  const handout = problem.handouts[booking.handout];
  const point = problem.points[booking.point];
  const found: Violation[] = [];
  const add = (code: Violation['code'], amount: number): unknown =>
    found.push({ code, point: booking.point, handout: booking.handout, amount });
  if (!handout.points.some((option) => option.point === booking.point)) add('POINT_NOT_OFFERED', 1);
  if (!holdsAt(handout, booking.start)) add('OUTSIDE_WINDOW', secondsOutside(handout, booking.start));
  const open = point.opens.find((o) => o.from <= booking.start && booking.start + handout.service <= o.to);
  if (!open) add('POINT_CLOSED', 1);
  else if ((booking.start - open.from) % point.slot !== 0)
    add('OFF_SLOT_GRID', (booking.start - open.from) % point.slot);
  return found;
}

const secondsOutside = (handout: Handout, time: number): number =>
  Math.min(...handout.windows.map((w) => Math.max(w.from - time, time - w.to)));

/** Cap, cohorts and conflicts at a point, each pair and each start looked at once: O(bookings²). */
function crowdViolations(problem: Problem, p: number, here: readonly Booking[]): Violation[] {
  const found: Violation[] = [];
  const point = problem.points[p];
  const end = (b: Booking): number => b.start + problem.handouts[b.handout].service;
  for (const a of here) {
    const present = here.filter((b) => b.start <= a.start && end(b) > a.start).length;
    if (present > point.cap)
      found.push({ code: 'POINT_FULL', point: p, handout: a.handout, amount: present - point.cap });
    for (const b of here) {
      if (b.handout <= a.handout) continue;
      const apart = Math.max(a.start - end(b), b.start - end(a));
      const pair = { point: p, handout: a.handout, other: b.handout };
      const cohorts = [problem.handouts[a.handout].cohort, problem.handouts[b.handout].cohort];
      const strangers = !cohorts.includes(-1) && cohorts[0] !== cohorts[1];
      if (strangers && point.cohortGap > 0 && apart < point.cohortGap) {
        found.push({ code: 'COHORTS_TOO_CLOSE', ...pair, amount: point.cohortGap - apart });
      }
      const gap = conflictGap(problem, a.handout, b.handout);
      if (apart < gap) found.push({ code: 'CONFLICT_TOO_CLOSE', ...pair, amount: gap - apart });
    }
  }
  return found;
}

function conflictGap(problem: Problem, a: number, b: number): number {
  const gaps = problem.conflicts
    .filter((c) => (c.a === a && c.b === b) || (c.a === b && c.b === a))
    .map((c) => c.gap);
  return Math.max(-Infinity, ...gaps);
}
