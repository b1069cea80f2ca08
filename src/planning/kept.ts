import type { Booking, Handout, Point, Vehicle } from '../solver/index.js';

/** What stays as a dispatcher put it: recipients by shift in their order, and times at points (seconds of the day). */
export interface Kept {
  readonly visits: ReadonlyMap<string, readonly string[]>;
  readonly bookings: readonly KeptBooking[];
}

export interface KeptBooking {
  readonly recipientId: string;
  readonly pointId: string;
  readonly start: number;
}

export const NOTHING_KEPT: Kept = { visits: new Map(), bookings: [] };

/*
 * A lock holds what can still be. Where the data have changed since so that it cannot (nobody is due, the crew is
 * another, the point is shut then), the handout is free again: else one old lock would make every new plan fail.
 */

/** Handouts that stay on a vehicle, in their order. */
export const lockedVisits = (
  recipientIds: readonly string[],
  vehicle: Vehicle,
  handouts: readonly Handout[],
  indexOf: ReadonlyMap<string, number>,
): number[] =>
  recipientIds
    .map((recipientId) => indexOf.get(recipientId))
    .filter((index) => index !== undefined)
    .filter((index) => {
      const { home, skills, crew } = handouts[index];
      return home !== -1 && (skills & ~vehicle.skills) === 0 && crew <= vehicle.crew;
    });

/** Bookings that stay, each possible by itself. `ids` are the points' own, in the order of `points`. */
export const lockedBookings = (
  bookings: readonly KeptBooking[],
  handouts: readonly Handout[],
  ids: readonly { readonly id: string }[],
  points: readonly Point[],
  indexOf: ReadonlyMap<string, number>,
): Booking[] =>
  bookings.flatMap(({ recipientId, pointId, start }) => {
    const handout = indexOf.get(recipientId);
    const point = ids.findIndex(({ id }) => id === pointId);
    if (handout === undefined || point < 0) return [];
    return mayBook(handouts[handout], points[point], point, start) ? [{ handout, point, start }] : [];
  });

const mayBook = (handout: Handout, { opens, slot }: Point, index: number, start: number): boolean =>
  handout.points.some((option) => option.point === index) &&
  handout.windows.some(({ from, to }) => from <= start && start <= to) &&
  opens.some(({ from, to }) => from <= start && start + handout.service <= to && (start - from) % slot === 0);
