/**
 * Why somebody is not served, and the smallest change that would let them in. Nothing is guessed: for each shift
 * and point that a handout could use, rules are lifted one at a time against the plan as it is, everybody else kept
 * in their order; the smallest change found is then carried out and the visit or booking tried for real.
 */
import type { Booking, Problem } from '../model/problem.js';
import { timeRoute } from '../evaluate/time-route.js';
import type { Solution } from '../model/solution.js';
import { explainBooking } from './explain-booking.js';
import { explainLink } from './explain-link.js';
import { explainVisit } from './explain-visit.js';
import {
  EFFORT,
  type Alternatives,
  type Explanation,
  type Finding,
  type Placement,
  type Proposal,
  type Reason,
  type Remedy,
} from './explanation.js';
import { PointView, secondsOutside } from './point-view.js';
import { ShiftView } from './shift-view.js';
import { newShift, withRemedy } from './with-remedy.js';

const NO_ALTERNATIVES: Alternatives = { home: -1, points: [] };

/**
 * One explanation for each unassigned handout, in the solution's order. `alternatives` names modes that a decision
 * could open to a handout. About 2 ms a handout on 25 shifts.
 */
export function explainUnassigned(
  problem: Problem,
  solution: Solution,
  alternatives: (handout: number) => Alternatives = () => NO_ALTERNATIVES,
): Explanation[] {
  const shifts = solution.routes.map(({ vehicle, order }) => new ShiftView(problem, vehicle, order));
  const points = problem.points.map((_, p) => new PointView(problem, p, solution.bookings));
  const tryOut = (h: number, proposal: Proposal): boolean => letsIn(problem, solution, h, proposal);
  return solution.unassigned.map((h) => {
    const { home, points: options } = problem.handouts[h];
    const findings = [
      ...(home === -1
        ? []
        : shifts.map((shift) => explainLink(problem, solution, h, explainVisit(shift, h)))),
      ...options.map((option) => explainBooking(points[option.point], h)),
    ];
    const proposals = [
      ...findings.flatMap((finding) => finding.proposals),
      ...(home === -1 ? [] : newShifts(problem, h)),
      ...otherModes(problem, solution, points, h, alternatives(h)),
    ].sort((a, b) => a.effort - b.effort);
    const works = proposals.find((proposal) => tryOut(h, proposal));
    return { handout: h, reasons: reasonsOf(problem, h, findings), remedy: works?.remedy ?? null };
  });
}

/** The rules that keep it out, each where it is nearest to letting it in; the easiest first. */
function reasonsOf(problem: Problem, h: number, findings: readonly Finding[]): Reason[] {
  const { home, points } = problem.handouts[h];
  if (home === -1 && points.length === 0) return [{ code: 'NO_OPTION', amount: 1, places: 0 }];
  const byCode = new Map<string, { reason: Reason; effort: number }>();
  if (home !== -1 && problem.vehicles.length === 0) {
    byCode.set('NO_VEHICLE', { reason: { code: 'NO_VEHICLE', amount: 1, places: 0 }, effort: EFFORT.shift });
  }
  for (const { excludedBy, effort } of findings) {
    for (const rule of excludedBy) {
      const known = byCode.get(rule.code);
      const places = (known?.reason.places ?? 0) + 1;
      byCode.set(
        rule.code,
        !known || effort < known.effort
          ? { reason: { ...rule, places }, effort }
          : { ...known, reason: { ...known.reason, places } },
      );
    }
  }
  return [...byCode.values()].sort((a, b) => a.effort - b.effort).map(({ reason }) => reason);
}

/** One more shift like one of the fleet, with the crew that the handout needs. */
function newShifts(problem: Problem, h: number): Proposal[] {
  const { skills, crew } = problem.handouts[h];
  return problem.vehicles.flatMap((vehicle, v): Proposal[] => {
    const alone = { ...problem, vehicles: [newShift(vehicle, { skills, crew })] };
    if (explainVisit(new ShiftView(alone, 0, []), h).effort > 0) return [];
    const placement = { vehicle: problem.vehicles.length, position: 0 };
    return [{ remedy: { kind: 'ADD_SHIFT', vehicle: v, skills, crew }, placement, effort: EFFORT.shift }];
  });
}

/** A visit at home or a time at a point for one who has no such option now. */
function otherModes(
  problem: Problem,
  solution: Solution,
  points: readonly PointView[],
  h: number,
  { home, points: others }: Alternatives,
): Proposal[] {
  const { home: known, points: options, service, windows } = problem.handouts[h];
  const found: Proposal[] = [];
  if (known === -1 && home !== -1) {
    const atHome = withRemedy(problem, h, { kind: 'ALLOW_HOME', vehicle: 0, home });
    for (const { vehicle, order } of solution.routes) {
      const { effort, proposals } = explainVisit(new ShiftView(atHome, vehicle, order), h);
      if (effort > 0) continue;
      const remedy: Remedy = { kind: 'ALLOW_HOME', vehicle, home };
      found.push({ remedy, placement: proposals[0].placement, effort: EFFORT.mode });
    }
  }
  for (const p of others) {
    if (options.some((option) => option.point === p)) continue;
    const at = points[p]
      .starts(service)
      .find((start) => secondsOutside(windows, start) === 0 && points[p].isFree(h, start));
    if (at === undefined) continue;
    found.push({
      remedy: { kind: 'ALLOW_POINT', point: p, at },
      placement: { point: p, start: at },
      effort: EFFORT.mode,
    });
  }
  return found;
}

/** Carries the remedy out and puts the handout in its place: does everything hold there? */
function letsIn(problem: Problem, solution: Solution, h: number, { remedy, placement }: Proposal): boolean {
  const changed = withRemedy(problem, h, remedy);
  if ('point' in placement) {
    return (
      isStandingAt(changed, solution, placement.point) &&
      isBookable(changed, solution.bookings, { handout: h, ...placement })
    );
  }
  return isVisitable(changed, solution, h, placement);
}

function isVisitable(
  problem: Problem,
  solution: Solution,
  h: number,
  { vehicle: v, position }: Extract<Placement, { vehicle: number }>,
): boolean {
  const order = (solution.routes.at(v)?.order ?? []).toSpliced(position, 0, h);
  const vehicle = problem.vehicles[v];
  const { skills, crew } = problem.handouts[h];
  const lastFree = order.findLastIndex((other) => !problem.handouts[other].quarantined);
  return (
    (skills & ~vehicle.skills) === 0 &&
    crew <= vehicle.crew &&
    position >= vehicle.lockedPrefix &&
    order.every((other, k) => k > lastFree || !problem.handouts[other].quarantined) &&
    timeRoute(problem, v, order).violations.length === 0
  );
}

/** Whether the point is there at all: a vehicle's stand is, if somebody drives to it. */
function isStandingAt({ handouts }: Problem, { routes }: Solution, point: number): boolean {
  const stand = handouts.findIndex((handout) => handout.stand === point);
  return stand === -1 || routes.some(({ order }) => order.includes(stand));
}

function isBookable(
  problem: Problem,
  bookings: readonly Booking[],
  { handout, point, start }: Booking,
): boolean {
  const { windows, service } = problem.handouts[handout];
  const view = new PointView(problem, point, bookings);
  return (
    view.starts(service).includes(start) &&
    secondsOutside(windows, start) === 0 &&
    view.isFreeNominally(handout, start) &&
    view.keepsRisk(handout, start)
  );
}
