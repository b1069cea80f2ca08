import type { PublishedHandout } from '../../dispensing/index.js';
import type { CoverageDayRow, PlanRows } from '../../plans/index.js';
import { clockOf } from '../../shared/civil-time.js';
import { geoPoint } from '../../shared/geo.js';
import { newId } from '../../shared/ids.js';
import type { Route, Solution, Stop } from '../../solver/index.js';
import { coverageFrom, type DueHandout } from '../eligibility/index.js';
import type { Explanation } from '../explaining/index.js';
import { type BuiltProblem, keyOf, peopleIn, type PreparedRound, visitAt } from '../problem/index.js';
import type { PlanPresence } from './simulate-presence.js';

/** What the rows of a plan follow from. */
export interface Answer extends PreparedRound {
  readonly solution: Solution;
  /** By handout index, for each unassigned one. */
  readonly explanations: ReadonlyMap<number, Explanation>;
  /** In the order of `due.notToday`. */
  readonly notToday: readonly Explanation[];
  readonly presence: readonly PlanPresence[];
  /** Reasons for bookings that are not locked to break a rule, by recipient id. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** The plan as it is stored: indices and seconds become ids and instants. */
export function planRowsOf(planId: string, answer: Answer): PlanRows {
  const { round, built, solution, locks } = answer;
  const at = clockOf(round.date);
  const rows: Mutable<PlanRows> = {
    routes: [],
    stops: [],
    bookings: [],
    handouts: [],
    points: [],
    coverage: [],
  };

  const handoutRow = (due: DueHandout): PlanRows['handouts'][number] => ({
    id: newId(),
    planId,
    recipientId: due.recipient.id,
    doses: due.doses,
    covers: [...due.covers],
    serviceSeconds: due.recipient.serviceSeconds,
    stopId: null,
    position: null,
    bookingId: null,
    reasons: null,
    remedy: null,
  });
  const unassignedRow = (
    due: DueHandout,
    { reasons, remedy }: Explanation,
  ): PlanRows['handouts'][number] => ({
    ...handoutRow(due),
    reasons: [...reasons],
    remedy,
  });

  for (const route of solution.routes) {
    if (route.stops.length === 0) continue;
    const shift = built.shifts[route.vehicle];
    const routeId = newId();
    rows.routes.push({
      id: routeId,
      planId,
      shiftId: shift.id,
      distance: route.distance,
      duration: route.duration,
    });
    const locked = new Set(locks.visits.get(shift.id));
    route.stops.forEach((stop, position) => {
      const visits = peopleIn(built, stop.handouts);
      const stopId = newId();
      rows.stops.push({
        id: stopId,
        routeId,
        position,
        kind: kindOf(stop, built),
        pointId: pointOf(stop, route, built),
        location: geoPoint(built.places[stop.place]),
        travel: stop.travel,
        arrival: at(stop.arrival),
        serviceStart: at(stop.serviceStart),
        departure: at(stop.departure),
        locked: stop.handouts.some((handout) => locked.has(keyOf(built, handout))),
      });
      visits.forEach((handout, k) =>
        rows.handouts.push({ ...handoutRow(built.handouts[handout]), stopId, position: k }),
      );
    });
  }

  const lockedTimes = new Map(locks.bookings.map((booking) => [booking.recipientId, booking]));
  for (const { handout, point, start } of solution.bookings) {
    const due = built.handouts[handout];
    const bookingId = newId();
    const pointId = built.points[point].id;
    // A lock that was not possible any more is dropped: the booking elsewhere is not locked.
    const lock = lockedTimes.get(due.recipient.id);
    const isLocked = lock?.pointId === pointId && lock.start === start;
    rows.bookings.push({
      id: bookingId,
      planId,
      pointId,
      recipientId: due.recipient.id,
      startsAt: at(start),
      serviceSeconds: due.recipient.serviceSeconds,
      locked: isLocked,
      overrideReason: (isLocked ? lock.override : answer.overrides.get(due.recipient.id)) ?? null,
    });
    rows.handouts.push({ ...handoutRow(due), bookingId });
  }

  for (const handout of peopleIn(built, solution.unassigned)) {
    rows.handouts.push(unassignedRow(built.handouts[handout], answer.explanations.get(handout)!));
  }
  answer.due.notToday.forEach((due, k) => rows.handouts.push(unassignedRow(due, answer.notToday[k])));
  rows.points = answer.presence.map((presence) => ({ planId, ...presence }));
  rows.coverage = coverageRows(planId, answer);
  return rows;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Row)[] ? Row[] : T[K] };

function kindOf({ kind, handouts }: Stop, built: BuiltProblem): PlanRows['stops'][number]['kind'] {
  if (kind !== 'VISIT') return kind;
  return peopleIn(built, handouts).length > 0 ? 'DELIVERY' : 'MOBILE';
}

/** The point of a start, loading, mobile stop or end; null for breaks and home visits. */
function pointOf(stop: Stop, route: Route, built: BuiltProblem): string | null {
  const visits = stop.handouts.map((handout) => visitAt(built, handout));
  const mobileStop = visits.find((visit) => visit.kind === 'MOBILE_STOP');
  if (mobileStop) return mobileStop.point.id;
  const shift = built.shifts[route.vehicle];
  if (stop.kind === 'START' || stop.kind === 'LOAD') return shift.startPointId;
  return stop.kind === 'END' ? shift.endPointId : null;
}

/** Every recipient's days, if the plan is executed. */
function coverageRows(
  planId: string,
  { round, service, due, solution }: Answer,
): PlanRows['coverage'][number][] {
  const unassigned = new Set(solution.unassigned);
  const planned = new Map(
    due.handouts.map(({ recipient, covers }, index): [string, PublishedHandout] => [
      recipient.id,
      { date: round.date, isPlaced: !unassigned.has(index), covers },
    ]),
  );
  return round.recipients.map((recipient) => ({
    planId,
    recipientId: recipient.id,
    days: coverageFrom(round, service, recipient, planned.get(recipient.id) ?? null).map(
      ({ date, state, by, basis, late, gap }): CoverageDayRow => ({
        date,
        state,
        by,
        basis,
        late,
        why: gap?.code ?? null,
      }),
    ),
  }));
}
