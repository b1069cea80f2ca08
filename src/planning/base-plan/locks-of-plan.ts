import type { PlanRows } from '../../plans/index.js';
import type { HeldTime } from '../../points/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import type { Locks } from '../problem/index.js';
import { visitsByShift } from './visits-by-shift.js';

type LockedTime = Locks['bookings'][number];

/** The locked stops and bookings of a stored plan. */
export const locksOf = (rows: PlanRows): Locks => ({
  visits: visitsByShift(rows, { lockedOnly: true }),
  bookings: rows.bookings.filter((booking) => booking.locked).map(lockedTimeOf),
});

/** The locks, and the times that people have set by hand, each in place of any lock of the same recipient. */
export function withTimesByHand(locks: Locks, times: readonly HeldTime[]): Locks {
  const byHand = times.filter((time) => time.byHand);
  const others = locksWithout(
    locks,
    byHand.map(({ recipientId }) => recipientId),
  );
  return { ...others, bookings: [...others.bookings, ...byHand.map(lockedTimeOf)] };
}

/** The locks without those of some recipients. */
export function locksWithout({ visits, bookings }: Locks, recipientIds: readonly string[]): Locks {
  const removed = new Set(recipientIds);
  return {
    visits: new Map([...visits].map(([shift, ids]) => [shift, ids.filter((id) => !removed.has(id))])),
    bookings: bookings.filter(({ recipientId }) => !removed.has(recipientId)),
  };
}

/** A stored booking or held time as a lock. */
export const lockedTimeOf = ({
  recipientId,
  pointId,
  startsAt,
  overrideReason,
}: Pick<HeldTime, 'recipientId' | 'pointId' | 'startsAt' | 'overrideReason'>): LockedTime => ({
  recipientId,
  pointId,
  start: civilMoment(startsAt).seconds,
  override: overrideReason,
});
