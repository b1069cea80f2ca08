import type { PlanRows } from '../../plans/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import { latLon, type LatLon } from '../../shared/geo.js';
import { groupBy } from '../../shared/group-by.js';
import type { Vehicle } from '../../solver/index.js';
import { type BuiltProblem, indexByKey, type Locks } from '../problem/index.js';
import type { Round } from '../round/index.js';
import { lockedTimeOf } from './locks-of-plan.js';

/** A visit, or a mobile stop, that has been made or is being driven to. Times in seconds of the day. */
export interface ExecutedVisit {
  /** `keyOf`: the recipient's id, or the mobile stop's. */
  readonly key: string;
  readonly home: LatLon;
  /** Start of service at the stop. */
  readonly from: number;
  /** Start of service of this visit: later than `from` for the second recipient of a stop. */
  readonly to: number;
  readonly departure: number;
}

/** The part of a plan that has happened by a moment and can no longer be changed. */
export interface ExecutedPart {
  /** By shift id, from the first stop on. */
  readonly visits: ReadonlyMap<string, readonly ExecutedVisit[]>;
  readonly bookings: Locks['bookings'];
  /** Ids of shifts whose break has been. */
  readonly paused: ReadonlySet<string>;
}

export interface ReplanMoment {
  readonly now: Date;
  /** Id of the shift that drops out. */
  readonly shift: string;
  /** When it drops out. */
  readonly at: Date;
  /** Recipients of whom anything that stands was reported that day. */
  readonly reported: ReadonlySet<string>;
}

/**
 * The executed part: of each route everything up to the last stop with a reported outcome or that its vehicle has set
 * out for by `now`; of the shift that drops out, up to the last stop whose service has begun by `at`; and bookings that
 * have begun.
 */
export function executedPartAt(rows: PlanRows, { now, shift, at, reported }: ReplanMoment): ExecutedPart {
  const stops = groupBy(rows.stops, (stop) => stop.routeId);
  const visitsAt = groupBy(rows.handouts, (handout) => handout.stopId);
  const visits = new Map<string, ExecutedVisit[]>();
  const paused = new Set<string>();
  for (const route of rows.routes) {
    const way = [...(stops.get(route.id) ?? [])].sort((a, b) => a.position - b.position);
    const last = way.findLastIndex((stop, k) => {
      if (stop.kind !== 'DELIVERY' && stop.kind !== 'MOBILE') return false;
      const people = [...(visitsAt.get(stop.id) ?? []), ...bookedAt(rows, stop)];
      if (people.some(({ recipientId }) => reported.has(recipientId))) return true;
      return route.shiftId === shift ? stop.serviceStart <= at : k > 0 && way[k - 1].departure <= now;
    });
    const executed = way.slice(0, last + 1);
    if (executed.some(({ kind }) => kind === 'BREAK')) paused.add(route.shiftId);
    const made = executed.flatMap((stop) => {
      const from = civilMoment(stop.serviceStart).seconds;
      if (stop.kind === 'MOBILE') {
        const until = civilMoment(stop.departure).seconds;
        // A crew that drops out at a mobile stop leaves once the bookings that have begun are served.
        const begun = bookedAt(rows, stop).filter(({ startsAt }) => startsAt <= now);
        const left = Math.max(
          from,
          civilMoment(at).seconds,
          ...begun.map((booking) => civilMoment(booking.startsAt).seconds + booking.serviceSeconds),
        );
        const departure = route.shiftId === shift ? Math.min(until, left) : until;
        return [{ key: stop.pointId!, home: latLon(stop.location), from, to: from, departure }];
      }
      let to = from;
      return [...(visitsAt.get(stop.id) ?? [])]
        .sort((a, b) => a.position! - b.position!)
        .map(({ recipientId, serviceSeconds }) => {
          const visit = {
            key: recipientId,
            home: latLon(stop.location),
            from,
            to,
            departure: to + serviceSeconds,
          };
          to += serviceSeconds;
          return visit;
        });
    });
    if (made.length > 0) visits.set(route.shiftId, made);
  }
  return {
    visits,
    paused,
    bookings: rows.bookings
      .filter(({ recipientId, startsAt }) => startsAt <= now || reported.has(recipientId))
      .map(lockedTimeOf),
  };
}

/** The bookings at a mobile stop while the vehicle stands there; none at other stops. */
const bookedAt = (
  { bookings }: PlanRows,
  { kind, pointId, serviceStart, departure }: PlanRows['stops'][number],
) =>
  bookings.filter(
    (booking) =>
      kind === 'MOBILE' &&
      booking.pointId === pointId &&
      booking.startsAt >= serviceStart &&
      booking.startsAt < departure,
  );

/** The locks, with executed visits before all others; on the shift that drops out, executed visits only. */
export function locksWithExecuted({ visits, bookings }: Locks, executed: ExecutedPart, shift: string): Locks {
  const executedKeys = new Set([...executed.visits.values()].flat().map(({ key }) => key));
  const shifts = new Set([...visits.keys(), ...executed.visits.keys()]);
  const executedBookings = new Set(executed.bookings.map(({ recipientId }) => recipientId));
  return {
    visits: new Map(
      [...shifts].map((id) => [
        id,
        [
          ...(executed.visits.get(id) ?? []).map(({ key }) => key),
          ...(id === shift ? [] : (visits.get(id) ?? [])).filter((key) => !executedKeys.has(key)),
        ],
      ]),
    ),
    bookings: [
      ...executed.bookings,
      ...bookings.filter(
        ({ recipientId }) => !executedBookings.has(recipientId) && !executedKeys.has(recipientId),
      ),
    ],
  };
}

/**
 * The round in which the executed part is due like the rest, so that the plan still shows it. A recipient who has been
 * visited at home is due there, even if the address, mode or crew size has been changed since.
 */
export function roundWithExecuted(round: Round, { visits, bookings }: ExecutedPart): Round {
  const homes = new Map([...visits.values()].flat().map(({ key, home }) => [key, home]));
  const booked = new Set(bookings.map(({ recipientId }) => recipientId));
  return {
    ...round,
    recipients: round.recipients.map((recipient) => {
      const home = homes.get(recipient.id);
      if (home === undefined && !booked.has(recipient.id)) return recipient;
      return {
        ...recipient,
        ...(home === undefined ? {} : { home, mode: 'HOME' as const, staffRequired: 1 as const }),
        facts: {
          ...recipient.facts,
          given: recipient.facts.given.filter(({ date }) => date !== round.date),
        },
      };
    }),
  };
}

/** The problem with executed visits fixed at the head of their routes, at the times they had. */
export function fixExecutedPart(
  built: BuiltProblem,
  { visits, bookings, paused }: ExecutedPart,
  shift: string,
): BuiltProblem {
  const { problem } = built;
  const indexOf = indexByKey(built);
  const made = new Map(
    [...visits.values()].flat().flatMap((visit) => {
      const index = indexOf.get(visit.key);
      return index === undefined ? [] : [[index, visit] as const];
    }),
  );
  const handouts = problem.handouts.map((handout, h) => {
    const visit = made.get(h);
    if (!visit) return handout;
    const windows = [{ from: visit.from, to: visit.to }];
    const service = handout.opensPoint === -1 ? handout.service : visit.departure - visit.from;
    return { ...handout, service, windows, skills: 0, crew: 1 as const, quarantined: false };
  });
  const vehicles = problem.vehicles.map((vehicle, v): Vehicle => {
    const { id } = built.shifts[v];
    const head = (visits.get(id) ?? []).flatMap(({ key }) => indexOf.get(key) ?? []);
    const locked = [...head, ...vehicle.locked.filter((h) => !head.includes(h))];
    const driven = { ...vehicle, locked, lockedPrefix: head.length };
    if (id !== shift) return driven;
    const departures = (visits.get(id) ?? []).map(({ departure }) => departure);
    return {
      ...driven,
      locked: head,
      end: -1,
      latest: Math.max(vehicle.earliest, vehicle.latest, ...departures),
      maxVisits: head.length,
      break: paused.has(id) ? vehicle.break : null,
    };
  });
  // A mobile stop that was broken off is open until its vehicle left.
  const points = problem.points.map((point, p) => {
    const stop = [...made].find(([h]) => problem.handouts[h].opensPoint === p)?.[1];
    if (!stop) return point;
    const opens = point.opens.map(({ from, to }) => ({ from, to: Math.min(to, stop.departure) }));
    return { ...point, opens: opens.filter(({ from, to }) => from < to) };
  });
  const begun = new Set(bookings.map(({ recipientId }) => recipientId));
  const lockedBookings = problem.lockedBookings.filter(
    ({ handout, point, start }) =>
      begun.has(built.handouts[handout].recipient.id) ||
      points[point] === problem.points[point] ||
      points[point].opens.some(({ to }) => start + problem.handouts[handout].service <= to),
  );
  return { ...built, problem: { ...problem, handouts, vehicles, points, lockedBookings } };
}
