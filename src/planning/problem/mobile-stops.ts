/**
 * Mobile stops (docs/planning.md, "Mobile stops"): each stand of the day is a visit without a recipient, and its point
 * is open only while that visit is on a route.
 */
import { type Booking, evaluatePlan, type Handout, handout, type Problem } from '../../solver/index.js';
import type { PointHours } from '../eligibility/index.js';
import { isStandOn, type Round, type RoundShift } from '../round/index.js';
import type { BuiltProblem, MobileStopVisit } from './built-problem.js';
import type { PlaceTable } from './place-table.js';
import type { SkillBits } from './skill-bits.js';

/** The stands of the date at points that are open for some part of it. */
export const mobileStopsOn = ({ stands, points, date }: Round, hours: PointHours): MobileStopVisit[] =>
  stands
    .filter((stand) => isStandOn(stand, date))
    .map((stand) => ({ stand, point: points.find(({ id }) => id === stand.pointId)! }))
    .filter(({ point }) => hours.openOn(point, date).length > 0);

/**
 * A stand as a visit of the problem, from the point's first opening on the date to its last closing. Its crew needs
 * MEDICATION, and NURSE where the point gives injections.
 */
export function mobileStopVisit(
  { points, date, settings, shifts }: Round,
  hours: PointHours,
  { stand, point }: MobileStopVisit,
  places: PlaceTable,
  bits: SkillBits,
): Handout {
  const open = hours.openOn(point, date);
  const from = open[0].from;
  const skills = ['MEDICATION', ...(point.injections ? ['NURSE'] : [])];
  const named = shifts.find(({ vehicle }) => vehicle.id === stand.vehicleId);
  if (stand.vehicleId !== null) skills.push(named ? skillOf(named) : stand.vehicleId);
  return handout({
    opensPoint: points.indexOf(point),
    home: places.apart(point.location),
    service: open[open.length - 1].until - from,
    windows: [{ from, to: from }],
    load: [stand.doses],
    skills: bits.of(skills),
    unassignedCost: settings.prices.stand,
  });
}

/** The skill that ties a stand with a named vehicle to that vehicle's shifts; none for other shifts. */
export const mobileStopSkills = (visits: readonly MobileStopVisit[], shift: RoundShift): string[] =>
  visits.some(({ stand }) => stand.vehicleId === shift.vehicle.id) ? [skillOf(shift)] : [];

/** No recorded skill is written like this; in sentences it reads as the vehicle's name. */
const skillOf = ({ vehicle }: RoundShift): string => `«${vehicle.name}»`;

/**
 * Locks each mobile stop with a locked booking on a vehicle, the one that it costs least, so that the recipient finds a
 * vehicle there. Where no vehicle can be there, those bookings are dropped like any lock that is no longer possible,
 * except those that a person has given a reason for (`overrides`).
 */
export function lockMobileStops(problem: Problem, overrides: ReadonlySet<number>): Problem {
  let result = problem;
  problem.handouts.forEach(({ opensPoint }, h) => {
    const isHere = (booking: Booking): boolean => booking.point === opensPoint;
    if (opensPoint === -1 || !problem.lockedBookings.some(isHere)) return;
    if (result.vehicles.some(({ locked }) => locked.includes(h))) return;
    const vehicles = cheapestPlace(result, h);
    if (vehicles) result = { ...result, vehicles };
    else {
      const stay = result.lockedBookings.filter((each) => !isHere(each) || overrides.has(each.handout));
      result = { ...result, lockedBookings: stay };
    }
  });
  return result;
}

/** The vehicles with the stop locked where it breaks no rule and costs least; null where it breaks one everywhere. */
function cheapestPlace(problem: Problem, stop: number): Problem['vehicles'] | null {
  const places = problem.vehicles.flatMap((vehicle, v) => {
    const { locked, lockedPrefix } = vehicle;
    const before = judgeLocked(problem, v, locked);
    return Array.from({ length: locked.length - lockedPrefix + 1 }, (_, k) => {
      const order = locked.toSpliced(lockedPrefix + k, 0, stop);
      const after = judgeLocked(problem, v, order);
      const vehicles = problem.vehicles.with(v, { ...vehicle, locked: order });
      return { vehicles, cost: after.cost - before.cost, breaks: after.broken - before.broken };
    });
  });
  const best = places
    .filter(({ breaks }) => breaks <= 0)
    .sort((a, b) => a.cost - b.cost)
    .at(0);
  return best?.vehicles ?? null;
}

/** Cost of a vehicle's route with these visits alone, and how many rules it breaks. */
function judgeLocked(problem: Problem, v: number, locked: readonly number[]) {
  const vehicles = problem.vehicles.with(v, { ...problem.vehicles[v], locked });
  const orders = vehicles.map((_, each) => (each === v ? locked : []));
  const { routes, violations } = evaluatePlan(
    { ...problem, vehicles, lockedBookings: [] },
    { orders, bookings: [] },
  );
  return { cost: routes[v].cost, broken: violations.filter(({ vehicle }) => vehicle === v).length };
}

/** The problem in which mobile stops need no visit: their opening hours stand by themselves. */
export function withoutMobileStopVisits(built: BuiltProblem): BuiltProblem {
  const handouts = built.problem.handouts.map((each) => ({ ...each, opensPoint: -1 }));
  return { ...built, problem: { ...built.problem, handouts } };
}
