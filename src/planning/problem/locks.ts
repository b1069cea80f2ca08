import { isSlotStart } from '../../points/index.js';
import type { Booking, Handout, Point, Vehicle } from '../../solver/index.js';

/** What a dispatcher has locked: keys of visits (`keyOf`) by shift id, in their order, and times at points. */
export interface Locks {
  readonly visits: ReadonlyMap<string, readonly string[]>;
  readonly bookings: readonly LockedTime[];
}

export interface LockedTime {
  readonly recipientId: string;
  readonly pointId: string;
  /** Seconds of the day. */
  readonly start: number;
  /** The reason that a person gave for breaking a rule; null where none is broken. */
  readonly override: string | null;
}

export const NO_LOCKS: Locks = { visits: new Map(), bookings: [] };

/*
 * A lock holds only while it is possible. Where the data have changed since (the recipient is no longer due, the crew
 * lacks a skill, the point is closed), the handout is free again: else one old lock would make every new plan fail.
 */

/** The locked visits of a vehicle that are still possible, in their order. */
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
 * The locked bookings that are possible by themselves, or that a person has given a reason for.
 * @param ids of the points, in the order of `points`
 */
export const lockedBookings = (
  bookings: readonly LockedTime[],
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

/** The handout with a time at a point that its own rules exclude and that a person has chosen with a reason. */
export function withOverriddenTime(handout: Handout, point: number, start: number): Handout {
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
