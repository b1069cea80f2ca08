/** Locks: what has been driven already, or was fixed by a dispatcher, stays as it is. */
import type { Problem } from '../model/problem.js';

/** The vehicle of each locked visit, by handout. */
export const vehicleOfLocked = ({ vehicles }: Problem): Map<number, number> =>
  new Map(vehicles.flatMap(({ locked }, v) => locked.map((h): [number, number] => [h, v])));

/** The handouts whose booking is locked. */
export const handoutsLockedAtPoints = ({ lockedBookings }: Problem): Set<number> =>
  new Set(lockedBookings.map(({ handout }) => handout));
