/** Takes over a plan that somebody gives, as far as it keeps the rules: what breaks one is left out. */
import { NONE } from '../../bookings/index.js';
import type { Booking } from '../../model/problem.js';
import type { PlanSketch } from '../../model/solution.js';
import type { PlanState } from '../state/plan-state.js';

/** Makes `state`, which must hold only what is locked, the given plan; nobody is put anywhere else. */
export function takeOver(state: PlanState, plan: PlanSketch): void {
  plan.orders.forEach((order, vehicle) => {
    takeOrder(state, vehicle, order);
  });
  state.refreshStands();
  for (const booking of plan.bookings) takeBooking(state, booking);
}

/** Visits are taken one after the other; one that makes the route late or too full is left out. */
export function takeOrder(state: PlanState, vehicle: number, order: readonly number[]): void {
  const { routes, data } = state;
  const { need, has, rank, rules } = data;
  let at = data.startOf(vehicle);
  for (const h of order) {
    if (routes.route[h] === vehicle) {
      at = h; // locked there already
      continue;
    }
    if (state.isRouted(h) || state.isBooked(h)) continue;
    // Bound visits are looked at together, when all are there.
    const mayCome = data.linked[h] === 1 || (data.routable[h] === 1 && (need[h] & ~has[vehicle]) === 0);
    if (!mayCome) continue;
    if (rules.ranks && (rank[at] > rank[h] || rank[h] > rank[routes.next[at]])) continue;
    const before = routes.violation(vehicle);
    routes.insert(h, at);
    if (routes.violation(vehicle) > before) routes.remove(h);
    else at = h;
  }
}

function takeBooking(state: PlanState, booking: Booking): void {
  const { board } = state;
  const { handout } = booking;
  if (!board || state.isRouted(handout) || state.isBooked(handout)) return;
  const candidate = board.candidateAt(booking);
  if (candidate !== NONE && board.fits(handout, candidate)) board.insert(handout, candidate);
}
