/**
 * Vehicles that stand at mobile stops (docs/planning.md, "Mobile stops"): each stand of the day is a visit without a
 * recipient, and its point is open only while the visit is on a route.
 */
import { evaluatePlan, handout, type Booking, type Handout, type Problem } from '../../solver/index.js';
import type { BuiltProblem } from './build-problem.js';
import type { PlaceTable } from './place-table.js';
import type { PointHours } from '../eligibility/point-hours.js';
import { isStandOn, type Round, type RoundShift } from '../round/round.js';
import type { SkillBits } from './skill-bits.js';
import type { StandVisit } from './visits.js';

/** The date's stands, of points that are not shut all the while. */
export const standsOn = ({ stands, points, date }: Round, hours: PointHours): StandVisit[] =>
  stands
    .filter((stand) => isStandOn(stand, date))
    .map((stand) => ({ stand, point: points.find(({ id }) => id === stand.pointId)! }))
    .filter(({ point }) => hours.openOn(point, date).length > 0);

/**
 * The visit that a stand is, from the first moment of the day that people can be served there to the last. Where
 * injections may be given, whoever stands there must be able to give them.
 */
export function standOf(
  { points, date, settings, shifts }: Round,
  hours: PointHours,
  { stand, point }: StandVisit,
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

/** What a shift has that a stand of its vehicle asks for. */
export const standSkills = (stands: readonly StandVisit[], shift: RoundShift): string[] =>
  stands.some(({ stand }) => stand.vehicleId === shift.vehicle.id) ? [skillOf(shift)] : [];

/** Nobody's skill is written so, and people read it as the vehicle. */
const skillOf = ({ vehicle }: RoundShift): string => `«${vehicle.name}»`;

/**
 * Who has a time at a stand that stays must find somebody there: the stand is locked on the vehicle that it costs least,
 * or, where none can be there, those times are let go like any lock that can no longer be. Times that a person
 * answers for (`overridden`) stay all the same.
 */
export function holdStands(problem: Problem, overridden: ReadonlySet<number>): Problem {
  let held = problem;
  problem.handouts.forEach(({ opensPoint }, h) => {
    const isHere = (booking: Booking): boolean => booking.point === opensPoint;
    if (opensPoint === -1 || !problem.lockedBookings.some(isHere)) return;
    if (held.vehicles.some(({ locked }) => locked.includes(h))) return;
    const vehicles = cheapestPlace(held, h);
    if (vehicles) held = { ...held, vehicles };
    else {
      const stay = held.lockedBookings.filter((each) => !isHere(each) || overridden.has(each.handout));
      held = { ...held, lockedBookings: stay };
    }
  });
  return held;
}

/** The vehicles with the stand locked where it breaks no rule and costs least; null where it breaks one everywhere. */
function cheapestPlace(problem: Problem, stand: number): Problem['vehicles'] | null {
  const places = problem.vehicles.flatMap((vehicle, v) => {
    const { locked, lockedPrefix } = vehicle;
    const before = judgeLocked(problem, v, locked);
    return Array.from({ length: locked.length - lockedPrefix + 1 }, (_, k) => {
      const order = locked.toSpliced(lockedPrefix + k, 0, stand);
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

/** What a vehicle's route costs with only these visits on it, and how many rules it breaks. */
function judgeLocked(problem: Problem, v: number, locked: readonly number[]) {
  const vehicles = problem.vehicles.with(v, { ...problem.vehicles[v], locked });
  const orders = vehicles.map((_, each) => (each === v ? locked : []));
  const { routes, violations } = evaluatePlan(
    { ...problem, vehicles, lockedBookings: [] },
    { orders, bookings: [] },
  );
  return { cost: routes[v].cost, broken: violations.filter(({ vehicle }) => vehicle === v).length };
}

/** For times given before there are routes: whoever is to stand somewhere is taken to do so. */
export function asIfStood(built: BuiltProblem): BuiltProblem {
  const handouts = built.problem.handouts.map((each) => ({ ...each, opensPoint: -1 }));
  return { ...built, problem: { ...built.problem, handouts } };
}
