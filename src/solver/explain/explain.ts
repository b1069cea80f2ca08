/**
 * Why a handout is not served, and the smallest change that would let it in. For each shift and point that it could use,
 * rules are lifted one at a time in the plan as it is, all other visits kept in their order. The changes found are then
 * tried for real, the smallest first: the problem is changed, and the visit or booking put in its place and evaluated.
 */
import type { Booking, Problem } from '../model/problem.js';
import { timeRoute } from '../evaluate/index.js';
import type { Solution } from '../model/solution.js';
import { missingCrew } from '../rules/helpers.js';
import { isPointOpen } from '../rules/mobile-stops.js';
import { mayStartAt } from '../rules/time-windows.js';
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
import { PointView } from './point-view.js';
import { ShiftView } from './shift-view.js';
import { newShift, withRemedy } from './with-remedy.js';

const NO_ALTERNATIVES: Alternatives = { home: -1, points: [] };

/**
 * One explanation for each unassigned handout, in the solution's order. `alternatives` gives the home and points that a
 * decision could allow to a handout. About 2 ms a handout with 25 shifts.
 */
export function explainUnassigned(
  problem: Problem,
  solution: Solution,
  alternatives: (handout: number) => Alternatives = () => NO_ALTERNATIVES,
): Explanation[] {
  const shifts = solution.routes.map(({ vehicle, order }) => new ShiftView(problem, vehicle, order));
  const points = problem.points.map((_, p) => new PointView(problem, p, solution.bookings));
  const tryOut = (h: number, proposal: Proposal): boolean => solves(problem, solution, h, proposal);
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

/** The rules that exclude it, each where it is nearest to letting it in; the least effort first. */
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

/** One more shift like one of the vehicles, with the crew that the handout needs. */
function newShifts(problem: Problem, h: number): Proposal[] {
  const { skills, crew } = problem.handouts[h];
  return problem.vehicles.flatMap((vehicle, v): Proposal[] => {
    const alone = { ...problem, vehicles: [newShift(vehicle, { skills, crew })] };
    if (explainVisit(new ShiftView(alone, 0, []), h).effort > 0) return [];
    const placement = { vehicle: problem.vehicles.length, position: 0 };
    return [{ remedy: { kind: 'ADD_SHIFT', vehicle: v, skills, crew }, placement, effort: EFFORT.shift }];
  });
}

/** A visit at home, or a booking at a point, which the handout does not offer now. */
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
      .find((start) => mayStartAt(windows, start) && points[p].isFree(h, start));
    if (at === undefined) continue;
    found.push({
      remedy: { kind: 'ALLOW_POINT', point: p, at },
      placement: { point: p, start: at },
      effort: EFFORT.mode,
    });
  }
  return found;
}

/** Whether no rule is broken with the remedy carried out and the handout in its place. */
function solves(problem: Problem, solution: Solution, h: number, { remedy, placement }: Proposal): boolean {
  const changed = withRemedy(problem, h, remedy);
  if ('point' in placement) {
    return (
      isPointOpen(
        changed,
        placement.point,
        solution.routes.map(({ order }) => order),
      ) && isBookable(changed, solution.bookings, { handout: h, ...placement })
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
  const handout = problem.handouts[h];
  const lastFree = order.findLastIndex((other) => !problem.handouts[other].quarantined);
  return (
    (handout.skills & ~vehicle.skills) === 0 &&
    missingCrew(handout, vehicle) === 0 &&
    position >= vehicle.lockedPrefix &&
    order.every((other, k) => k > lastFree || !problem.handouts[other].quarantined) &&
    timeRoute(problem, v, order).violations.length === 0
  );
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
    mayStartAt(windows, start) &&
    view.isFreeNominally(handout, start) &&
    view.keepsRisk(handout, start)
  );
}
