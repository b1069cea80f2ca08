/** Starts from a given plan, as far as it keeps the rules: what breaks one is left out. */
import { NONE } from '../../bookings/index.js';
import type { Booking } from '../../model/problem.js';
import type { PlanSketch } from '../../model/solution.js';
import type { PlanState } from '../state/index.js';

/**
 * Makes `state`, which must hold only what is locked, the given plan. A handout that cannot be served as the plan says
 * stays unassigned.
 */
export function warmStart(state: PlanState, plan: PlanSketch): void {
  plan.orders.forEach((order, vehicle) => {
    insertOrder(state, vehicle, order);
  });
  state.refreshMobileStops();
  for (const booking of plan.bookings) insertBooking(state, booking);
}

/** Appends the handouts of `order` to a vehicle's route one by one, leaving out those that break a rule there. */
export function insertOrder(state: PlanState, vehicle: number, order: readonly number[]): void {
  const { routes, data } = state;
  const { need, has, rank, rules } = data;
  let at = data.startOf(vehicle);
  for (const h of order) {
    if (routes.route[h] === vehicle) {
      at = h; // locked there already
      continue;
    }
    if (state.isRouted(h) || state.isBooked(h)) continue;
    // Linked visits are checked later, together (`LinkedInsertion.repair`).
    const isAllowed = data.linked[h] === 1 || (data.routable[h] === 1 && (need[h] & ~has[vehicle]) === 0);
    if (!isAllowed) continue;
    if (rules.ranks && (rank[at] > rank[h] || rank[h] > rank[routes.next[at]])) continue;
    const before = routes.violation(vehicle);
    routes.insert(h, at);
    if (routes.violation(vehicle) > before) routes.remove(h);
    else at = h;
  }
}

function insertBooking(state: PlanState, booking: Booking): void {
  const { board } = state;
  const { handout } = booking;
  if (!board || state.isRouted(handout) || state.isBooked(handout)) return;
  const candidate = board.candidateAt(booking);
  if (candidate !== NONE && board.fits(handout, candidate)) board.insert(handout, candidate);
}
