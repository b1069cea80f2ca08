import type { PlanRows } from '../plans/index.js';
import { type CivilDate, civilMoment } from '../shared/civil-time.js';
import { latLon, type LatLon } from '../shared/geo.js';
import { groupBy } from '../shared/group-by.js';
import type { Vehicle } from '../solver/index.js';
import type { BuiltProblem } from './build-problem.js';
import type { Kept, KeptBooking } from './kept.js';
import type { Round } from './round.js';

/** A visit that has been made or is on its way, with where and when (seconds of the day). */
export interface FrozenVisit {
  readonly recipientId: string;
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
  /** Recipients of whom the drivers have reported anything that day. */
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
      if (stop.kind !== 'DELIVERY') return false;
      if ((visitsAt.get(stop.id) ?? []).some(({ recipientId }) => reported.has(recipientId))) return true;
      return route.shiftId === shift ? stop.serviceStart <= at : k > 0 && way[k - 1].departure <= now;
    });
    const frozen = way.slice(0, last + 1);
    if (frozen.some(({ kind }) => kind === 'BREAK')) paused.add(route.shiftId);
    const made = frozen.flatMap((stop) => {
      const from = civilMoment(stop.serviceStart).seconds;
      let to = from;
      return [...(visitsAt.get(stop.id) ?? [])]
        .sort((a, b) => a.position! - b.position!)
        .map(({ recipientId, serviceSeconds }) => {
          const visit = {
            recipientId,
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

/** What is kept, with the frozen visits before all others; nothing else on the shift that falls away. */
export function keptWithFrozen({ visits, bookings }: Kept, frozen: Frozen, shift: string): Kept {
  const frozenIds = new Set([...frozen.visits.values()].flat().map(({ recipientId }) => recipientId));
  const shifts = new Set([...visits.keys(), ...frozen.visits.keys()]);
  const frozenBookings = new Set(frozen.bookings.map(({ recipientId }) => recipientId));
  return {
    visits: new Map(
      [...shifts].map((id) => [
        id,
        [
          ...(frozen.visits.get(id) ?? []).map(({ recipientId }) => recipientId),
          ...(id === shift ? [] : (visits.get(id) ?? [])).filter(
            (recipientId) => !frozenIds.has(recipientId),
          ),
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
  const homes = new Map([...visits.values()].flat().map(({ recipientId, home }) => [recipientId, home]));
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
export function freeze(built: BuiltProblem, { visits, paused }: Frozen, shift: string): BuiltProblem {
  const { problem } = built;
  const indexOf = new Map(built.handouts.map(({ recipient }, index) => [recipient.id, index]));
  const made = new Map(
    [...visits.values()].flat().flatMap((visit) => {
      const index = indexOf.get(visit.recipientId);
      return index === undefined ? [] : [[index, visit] as const];
    }),
  );
  const handouts = problem.handouts.map((handout, h) => {
    const visit = made.get(h);
    if (!visit) return handout;
    const windows = [{ from: visit.from, to: visit.to }];
    return { ...handout, windows, skills: 0, crew: 1 as const, quarantined: false };
  });
  const vehicles = problem.vehicles.map((vehicle, v): Vehicle => {
    const { id } = built.shifts[v];
    const head = (visits.get(id) ?? []).flatMap(({ recipientId }) => indexOf.get(recipientId) ?? []);
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
  return { ...built, problem: { ...problem, handouts, vehicles } };
}
