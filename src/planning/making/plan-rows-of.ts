import type { RecordedHandout } from '../../dispensing/index.js';
import type { CoverageDayRow, PlanRows } from '../../plans/index.js';
import { type CivilDate, instantAt } from '../../shared/civil-time.js';
import { geoPoint } from '../../shared/geo.js';
import { newId } from '../../shared/ids.js';
import type { Route, Solution, Stop } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/build-problem.js';
import type { Kept } from '../problem/locks.js';
import { coverageFrom, type Due, type DueHandout } from '../eligibility/due-handouts.js';
import type { PlanPresence } from './simulate-presence.js';
import type { Refused } from '../explaining/unassigned-reasons.js';
import type { Round } from '../round/round.js';
import type { ServiceDays } from '../eligibility/service-days.js';
import { keyOf, peopleIn, visitAt } from '../problem/built-problem.js';

/** Everything that the rows of a plan follow from. */
export interface Answer {
  readonly round: Round;
  readonly service: ServiceDays;
  readonly due: Due;
  readonly built: BuiltProblem;
  readonly kept: Kept;
  readonly solution: Solution;
  /** By handout index, for each unassigned one. */
  readonly refused: ReadonlyMap<number, Refused>;
  /** In the order of `due.notToday`. */
  readonly notToday: readonly Refused[];
  readonly presence: readonly PlanPresence[];
  /** Why people let bookings that are not kept break a rule, by recipient. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** Turns indices and seconds back into ids and instants: the plan as it is stored. */
export function planRowsOf(planId: string, answer: Answer): PlanRows {
  const { round, built, solution, kept } = answer;
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
  const refusedRow = (due: DueHandout, { reasons, remedy }: Refused): PlanRows['handouts'][number] => ({
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
    const locked = new Set(kept.visits.get(shift.id));
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

  const keptBookings = new Map(kept.bookings.map((booking) => [booking.recipientId, booking]));
  for (const { handout, point, start } of solution.bookings) {
    const due = built.handouts[handout];
    const bookingId = newId();
    const pointId = built.points[point].id;
    // What could not be kept where it was is anybody's to place again.
    const wanted = keptBookings.get(due.recipient.id);
    const isKept = wanted?.pointId === pointId && wanted.start === start;
    rows.bookings.push({
      id: bookingId,
      planId,
      pointId,
      recipientId: due.recipient.id,
      startsAt: at(start),
      serviceSeconds: due.recipient.serviceSeconds,
      locked: isKept,
      overrideReason: (isKept ? wanted.override : answer.overrides.get(due.recipient.id)) ?? null,
    });
    rows.handouts.push({ ...handoutRow(due), bookingId });
  }

  for (const handout of peopleIn(built, solution.unassigned)) {
    rows.handouts.push(refusedRow(built.handouts[handout], answer.refused.get(handout)!));
  }
  answer.due.notToday.forEach((due, k) => rows.handouts.push(refusedRow(due, answer.notToday[k])));
  rows.points = answer.presence.map((presence) => ({ planId, ...presence }));
  rows.coverage = coverageRows(planId, answer);
  return rows;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Row)[] ? Row[] : T[K] };

function kindOf({ kind, handouts }: Stop, built: BuiltProblem): PlanRows['stops'][number]['kind'] {
  if (kind !== 'VISIT') return kind;
  return peopleIn(built, handouts).length > 0 ? 'DELIVERY' : 'MOBILE';
}

/** Start, loading, stands and end are at points; the break and the visits are where the recipients live. */
function pointOf(stop: Stop, route: Route, built: BuiltProblem): string | null {
  const visits = stop.handouts.map((handout) => visitAt(built, handout));
  const stand = visits.find((visit) => visit.kind === 'STAND');
  if (stand) return stand.point.id;
  const shift = built.shifts[route.vehicle];
  if (stop.kind === 'START' || stop.kind === 'LOAD') return shift.startPointId;
  return stop.kind === 'END' ? shift.endPointId : null;
}

/** Everybody's days as they are if the plan is carried out. */
function coverageRows(
  planId: string,
  { round, service, due, solution }: Answer,
): PlanRows['coverage'][number][] {
  const unassigned = new Set(solution.unassigned);
  const planned = new Map(
    due.handouts.map(({ recipient, covers }, index): [string, RecordedHandout] => [
      recipient.id,
      { date: round.date, outcome: unassigned.has(index) ? 'NOT_PLACED' : 'PUBLISHED', covers },
    ]),
  );
  return round.recipients.map((recipient) => ({
    planId,
    recipientId: recipient.id,
    days: coverageFrom(round, service, recipient, planned.get(recipient.id) ?? null).map(
      ({ date, state, by, gap }): CoverageDayRow => ({ date, state, by, why: gap?.code ?? null }),
    ),
  }));
}

/** Seconds of the local day → instant. */
export function clockOf(date: CivilDate): (seconds: number) => Date {
  const midnight = Date.parse(instantAt(date, 0));
  return (seconds) => new Date(midnight + seconds * 1000);
}
