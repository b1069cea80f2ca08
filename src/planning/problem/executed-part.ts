import type { PlanRows } from '../../plans/index.js';
import { type CivilDate, civilMoment } from '../../shared/civil-time.js';
import { latLon, type LatLon } from '../../shared/geo.js';
import { groupBy } from '../../shared/group-by.js';
import type { Vehicle } from '../../solver/index.js';
import type { BuiltProblem } from './build-problem.js';
import type { Kept, KeptBooking } from './locks.js';
import type { Round } from '../round/round.js';
import { indexByKey } from './visits.js';

/** A visit (or a stand) that has been made or is on its way, with where and when (seconds of the day). */
export interface FrozenVisit {
  /** The recipient's id, or the point's that is stood at. */
  readonly key: string;
  readonly home: LatLon;
  /** When its stop's service starts, and its own turn at the stop. */
  readonly from: number;
  readonly to: number;
  readonly departure: number;
}

/** What of a plan has happened at a moment, and cannot be planned otherwise any more. */
export interface Frozen {
  /** By shift, from the first stop on. */
  readonly visits: ReadonlyMap<string, readonly FrozenVisit[]>;
  readonly bookings: readonly KeptBooking[];
  /** Shifts whose break was before the last of these. */
  readonly paused: ReadonlySet<string>;
}

export interface Moment {
  readonly now: Date;
  /** The shift that falls away, and from when. */
  readonly shift: string;
  readonly at: Date;
  /** Recipients of whom anything that stands was reported that day. */
  readonly reported: ReadonlySet<string>;
}

/**
 * Every route up to the last stop that somebody has reported on, or that its vehicle has set out for by now; the route
 * of the shift that falls away up to the last stop whose service has begun by then. Times at points that have begun.
 */
export function frozenAt(rows: PlanRows, { now, shift, at, reported }: Moment): Frozen {
  const stops = groupBy(rows.stops, (stop) => stop.routeId);
  const visitsAt = groupBy(rows.handouts, (handout) => handout.stopId);
  const visits = new Map<string, FrozenVisit[]>();
  const paused = new Set<string>();
  for (const route of rows.routes) {
    const way = [...(stops.get(route.id) ?? [])].sort((a, b) => a.position - b.position);
    const last = way.findLastIndex((stop, k) => {
      if (stop.kind !== 'DELIVERY' && stop.kind !== 'MOBILE') return false;
      const people = [...(visitsAt.get(stop.id) ?? []), ...bookedAt(rows, stop)];
      if (people.some(({ recipientId }) => reported.has(recipientId))) return true;
      return route.shiftId === shift ? stop.serviceStart <= at : k > 0 && way[k - 1].departure <= now;
    });
    const frozen = way.slice(0, last + 1);
    if (frozen.some(({ kind }) => kind === 'BREAK')) paused.add(route.shiftId);
    const made = frozen.flatMap((stop) => {
      const from = civilMoment(stop.serviceStart).seconds;
      if (stop.kind === 'MOBILE') {
        const until = civilMoment(stop.departure).seconds;
        // Whoever falls ill while standing there leaves, once those are served whose time has come.
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
      .map(({ recipientId, pointId, startsAt, overrideReason }) => ({
        recipientId,
        pointId,
        start: civilMoment(startsAt).seconds,
        override: overrideReason,
      })),
  };
}

/** Who has a time there while the vehicle stands there. */
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

/** What is kept, with the frozen visits before all others; nothing else on the shift that falls away. */
export function keptWithFrozen({ visits, bookings }: Kept, frozen: Frozen, shift: string): Kept {
  const frozenIds = new Set([...frozen.visits.values()].flat().map(({ key }) => key));
  const shifts = new Set([...visits.keys(), ...frozen.visits.keys()]);
  const frozenBookings = new Set(frozen.bookings.map(({ recipientId }) => recipientId));
  return {
    visits: new Map(
      [...shifts].map((id) => [
        id,
        [
          ...(frozen.visits.get(id) ?? []).map(({ key }) => key),
          ...(id === shift ? [] : (visits.get(id) ?? [])).filter((key) => !frozenIds.has(key)),
        ],
      ]),
    ),
    bookings: [
      ...frozen.bookings,
      ...bookings.filter(
        ({ recipientId }) => !frozenBookings.has(recipientId) && !frozenIds.has(recipientId),
      ),
    ],
  };
}

/**
 * The round in which what has happened is due like all else, so that the plan goes on showing it, and where it was:
 * a recipient who has been visited at home is visited there, whatever has been recorded of them since.
 */
export function roundWithFrozen(round: Round, { visits, bookings }: Frozen): Round {
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
        recorded: recipient.recorded.filter((each) => !isGiven(each, round.date)),
      };
    }),
  };
}

const isGiven = (each: Round['recipients'][number]['recorded'][number], date: CivilDate): boolean =>
  each.date === date && each.outcome === 'DELIVERED';

/** The problem in which frozen visits stand at the head of their routes, at the times they had. */
export function freeze(
  built: BuiltProblem,
  { visits, bookings, paused }: Frozen,
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
    const service = handout.stand === -1 ? handout.service : visit.departure - visit.from;
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
  // Nobody is there any more to hand out what was to be handed out at a stand that has been broken off.
  const points = problem.points.map((point, p) => {
    const stood = [...made].find(([h]) => problem.handouts[h].stand === p)?.[1];
    if (!stood) return point;
    const opens = point.opens.map(({ from, to }) => ({ from, to: Math.min(to, stood.departure) }));
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
