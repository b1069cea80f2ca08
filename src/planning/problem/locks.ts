import type { HeldTime } from '../../points/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import type { Booking, Handout, Point, Vehicle } from '../../solver/index.js';
import { isSlotStart } from '../eligibility/booking-grid.js';

/** What stays as a dispatcher put it: visits by shift in their order (`keyOf`), and times at points (seconds of the day). */
export interface Kept {
  readonly visits: ReadonlyMap<string, readonly string[]>;
  readonly bookings: readonly KeptBooking[];
}

export interface KeptBooking {
  readonly recipientId: string;
  readonly pointId: string;
  readonly start: number;
  /** Why a person let it break a rule; null where it breaks none. */
  readonly override: string | null;
}

export const NOTHING_KEPT: Kept = { visits: new Map(), bookings: [] };

/** What is kept, with the times that people have set by hand in the place of whatever it has for them. */
export function keptWithHandTimes(kept: Kept, times: readonly HeldTime[]): Kept {
  const byHand = times.filter((time) => time.byHand);
  const free = keptWithout(
    kept,
    byHand.map(({ recipientId }) => recipientId),
  );
  return { ...free, bookings: [...free.bookings, ...byHand.map(keptTime)] };
}

/** What is kept of everybody else. */
export function keptWithout({ visits, bookings }: Kept, recipientIds: readonly string[]): Kept {
  const gone = new Set(recipientIds);
  return {
    visits: new Map([...visits].map(([shift, ids]) => [shift, ids.filter((id) => !gone.has(id))])),
    bookings: bookings.filter(({ recipientId }) => !gone.has(recipientId)),
  };
}

const keptTime = ({ recipientId, pointId, startsAt, overrideReason }: HeldTime): KeptBooking => ({
  recipientId,
  pointId,
  start: civilMoment(startsAt).seconds,
  override: overrideReason,
});

/*
 * A lock holds what can still be. Where the data have changed since so that it cannot (nobody is due, the crew is
 * another, the point is shut then), the handout is free again: else one old lock would make every new plan fail.
 */

/** Visits that stay on a vehicle, in their order. */
export const lockedVisits = (
  keys: readonly string[],
  vehicle: Vehicle,
  handouts: readonly Handout[],
  indexOf: ReadonlyMap<string, number>,
): number[] =>
  keys
    .map((key) => indexOf.get(key))
    .filter((index) => index !== undefined)
    .filter((index) => {
      const { home, skills, crew } = handouts[index];
      return home !== -1 && (skills & ~vehicle.skills) === 0 && crew <= vehicle.crew;
    });

/**
 * Bookings that stay, each possible by itself or answered for by a person. `ids` are the points' own, in the order of
 * `points`.
 */
export const lockedBookings = (
  bookings: readonly KeptBooking[],
  handouts: readonly Handout[],
  ids: readonly { readonly id: string }[],
  points: readonly Point[],
  indexOf: ReadonlyMap<string, number>,
): Booking[] =>
  bookings.flatMap(({ recipientId, pointId, start, override }) => {
    const handout = indexOf.get(recipientId);
    const point = ids.findIndex(({ id }) => id === pointId);
    if (handout === undefined || point < 0) return [];
    const may = override !== null || mayBook(handouts[handout], points[point], point, start);
    return may ? [{ handout, point, start }] : [];
  });

/** A handout to which a person has opened a time at a point that its own rules would not: it is offered there too. */
export function openedBy(handout: Handout, point: number, start: number): Handout {
  const { windows, points } = handout;
  return {
    ...handout,
    windows: windows.some(({ from, to }) => from <= start && start <= to)
      ? windows
      : [...windows, { from: start, to: start }].sort((a, b) => a.from - b.from),
    points: points.some((option) => option.point === point) ? points : [...points, { point, cost: 0 }],
  };
}

const mayBook = (handout: Handout, point: Point, index: number, start: number): boolean =>
  handout.points.some((option) => option.point === index) &&
  handout.windows.some(({ from, to }) => from <= start && start <= to) &&
  isSlotStart(point, handout.service, start);
