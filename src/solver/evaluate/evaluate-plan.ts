/**
 * Evaluates a given plan, keeping its orders: times, costs, and the rules that it breaks. All rules are soft here, so
 * that each move that a dispatcher tries has an answer. This is the slow, exact reference for the search.
 */
import { bookingTimeCost, changeCost, dutyCost, placesOf, strangerCost } from '../costs/index.js';
import {
  linkViolations,
  scheduleConstraints,
  synchronisationConstraints,
  withWindows,
} from '../synchronisation/index.js';
import type { Booking, Problem } from '../model/problem.js';
import { isHelper, mayBeHelped, missingCrew } from '../rules/helpers.js';
import { mobileStopsOf } from '../rules/mobile-stops.js';
import { cohortGap, conflictGap } from '../rules/separation.js';
import { mayStartAt, secondsOutside } from '../rules/time-windows.js';
import { type TimedRoute, timeRoute } from './time-route.js';
import type { Cost, PlanSketch, Route, Solution, Violation } from '../model/solution.js';

/**
 * The plan with times, costs and violations. `plan.orders` may be shorter than `problem.vehicles`: the rest stay idle.
 * @throws RangeError for an index that the problem does not have
 */
export const evaluatePlan = (problem: Problem, plan: PlanSketch): Solution => evaluatorOf(problem)(plan);

/**
 * `evaluatePlan` for many plans of one problem, one after another: a route with the same visits as in the call before,
 * and a point with the same bookings, are not computed again. This makes it cheap to try a handout in every place.
 */
export function evaluatorOf(problem: Problem): (plan: PlanSketch) => Solution {
  const routeOf = problem.vehicles.map((_, v) =>
    memoizeLast((order: readonly number[]) => evaluateRoute(problem, v, order)),
  );
  const togetherAt = problem.points.map((_, p) =>
    memoizeLast((here: readonly Booking[]) => togetherViolations(problem, p, here)),
  );
  const constraints = synchronisationConstraints(problem);
  return (plan) => {
    requireKnown(problem, plan);
    const routes: Route[] = [];
    const violations: Violation[] = [];
    let preferred = 0;
    const scheduled = plan.agreed ?? scheduleConstraints(problem, constraints, plan.orders, true);
    const narrowed = withWindows(problem, scheduled);
    problem.vehicles.forEach((_, v) => {
      const order = plan.orders.at(v) ?? [];
      const timed = order.some((h) => scheduled.has(h))
        ? evaluateRoute(narrowed, v, order)
        : routeOf[v](order);
      routes.push(timed.route);
      preferred += timed.preferred;
      violations.push(...timed.violations);
    });
    const served = servedBy(plan);
    const unassigned = problem.handouts.flatMap((each, h) => (served.has(h) || isHelper(each) ? [] : [h]));
    const bookingsAt = groupedByPoint(problem, plan.bookings);
    violations.push(
      ...linkViolations(problem, constraints, routes),
      ...servedTwice(served),
      ...plan.bookings.flatMap((booking) => bookingViolations(problem, booking)),
      ...togetherAt.flatMap((violationsOf, p) => violationsOf(bookingsAt[p])),
      ...mobileStopViolations(problem, plan),
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

/** The objective; `preferred` = the cost of the times of visits at home. */
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
      total(plan.bookings.map((b) => bookingTimeCost(handouts[b.handout], problem.points[b.point], b.start))),
    unassigned: total(unassigned.map((h) => handouts[h].unassignedCost)),
    changes: total(handouts.map((handout, h) => changeCost(handout, places.get(h) ?? null))),
    fairness: total(routes.map(({ vehicle, duration }) => dutyCost(problem.vehicles[vehicle], duration))),
    strangers: total(plan.orders.map((order, v) => total(order.map((h) => strangerCost(handouts[h], v))))),
  };
  return { ...parts, total: total(Object.values(parts)), lowerBound: null };
}

const total = (prices: readonly number[]): number => prices.reduce((a, b) => a + b, 0);

/** `work`, done again only if its items differ from those of the last call. */
function memoizeLast<Item, Result>(work: (items: readonly Item[]) => Result): typeof work {
  let last: { readonly items: readonly Item[]; readonly result: Result } | null = null;
  return (items) => {
    const isSame =
      last?.items.length === items.length && last.items.every((item, index) => item === items[index]);
    if (!last || !isSame) last = { items: [...items], result: work(items) };
    return last.result;
  };
}

/** A timed route with all violations of rules that concern this route alone. */
function evaluateRoute(problem: Problem, vehicle: number, order: readonly number[]): TimedRoute {
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

/** Bookings at a mobile stop that is on no route, and more load booked at one than it brings. */
function mobileStopViolations(problem: Problem, plan: PlanSketch): Violation[] {
  const { handouts, loadDimensions } = problem;
  const routed = new Set(plan.orders.flat());
  return mobileStopsOf(problem).flatMap(({ handout: visit, point, load }): Violation[] => {
    const here = plan.bookings.filter((booking) => booking.point === point);
    if (!routed.has(visit)) {
      return here.map(({ handout }) => ({ code: 'NOBODY_STANDS_THERE', point, handout, amount: 1 }));
    }
    return Array.from(
      { length: loadDimensions },
      (_, d) => total(here.map(({ handout }) => handouts[handout].load[d])) - load[d],
    )
      .filter((over) => over > 0)
      .map((amount) => ({ code: 'STAND_SOLD_OUT', point, amount }));
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
    // Where a helper may come, `linkViolations` counts the people at the door.
    const people = missingCrew(handout, vehicle);
    if (people > 0 && !mayBeHelped(problem, h)) found.push({ code: 'CREW_TOO_SMALL', ...at, amount: people });
    if (handout.home === -1) found.push({ code: 'NOT_AT_HOME', ...at, amount: 1 });
    if (quarantinedBefore && !handout.quarantined)
      found.push({ code: 'QUARANTINED_NOT_LAST', ...at, amount: 1 });
    quarantinedBefore ||= handout.quarantined;
  }
  return found;
}

/** Locked handouts must be on the route in their order, and those of the prefix at its head. */
function lockViolations(problem: Problem, route: Route): Violation[] {
  const { locked, lockedPrefix } = problem.vehicles[route.vehicle];
  let after = -1;
  return locked.flatMap((h, k): Violation[] => {
    const position = route.order.indexOf(h);
    const isInPlace = k < lockedPrefix ? position === k : position > after;
    after = Math.max(after, position);
    return isInPlace ? [] : [{ code: 'LOCK_BROKEN', vehicle: route.vehicle, handout: h, amount: 1 }];
  });
}

/** Locked bookings that the plan does not have. */
const lostBookings = (problem: Problem, bookings: readonly Booking[]): Violation[] =>
  problem.lockedBookings
    .filter(
      (lock) =>
        !bookings.some((b) => b.handout === lock.handout && b.point === lock.point && b.start === lock.start),
    )
    .map((lock) => ({ code: 'LOCK_BROKEN', handout: lock.handout, point: lock.point, amount: 1 }));

/** `PointOption.cost` of the booking; 0 for a point that is not offered, which is a violation. */
const costOfBooking = (problem: Problem, booking: Booking): number =>
  problem.handouts[booking.handout].points.find((option) => option.point === booking.point)?.cost ?? 0;

/** Violations of rules that concern one booking alone. */
function bookingViolations(problem: Problem, booking: Booking): Violation[] {
  const handout = problem.handouts[booking.handout];
  const point = problem.points[booking.point];
  const found: Violation[] = [];
  const add = (code: Violation['code'], amount: number): unknown =>
    found.push({ code, point: booking.point, handout: booking.handout, amount });
  if (!handout.points.some((option) => option.point === booking.point)) add('POINT_NOT_OFFERED', 1);
  if (!mayStartAt(handout.windows, booking.start))
    add('OUTSIDE_WINDOW', secondsOutside(handout.windows, booking.start));
  const open = point.opens.find((o) => o.from <= booking.start && booking.start + handout.service <= o.to);
  if (!open) add('POINT_CLOSED', 1);
  else if ((booking.start - open.from) % point.slot !== 0)
    add('OFF_SLOT_GRID', (booking.start - open.from) % point.slot);
  return found;
}

/** Cap, cohorts and conflicts among the bookings of a point: O(bookings²). */
function togetherViolations(problem: Problem, p: number, here: readonly Booking[]): Violation[] {
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
      const between = cohortGap(point, problem.handouts[a.handout], problem.handouts[b.handout]);
      if (apart < between) found.push({ code: 'COHORTS_TOO_CLOSE', ...pair, amount: between - apart });
      const gap = conflictGap(problem, a.handout, b.handout);
      if (apart < gap) found.push({ code: 'CONFLICT_TOO_CLOSE', ...pair, amount: gap - apart });
    }
  }
  return found;
}
