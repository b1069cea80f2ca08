import type { Codes } from '../shared/refusals.js';

/**
 * Why a plan has no place for a handout. The codes are stored with plans: one that is taken away or renamed takes a
 * migration of the plans that have it.
 */
export const UNASSIGNED_CODES = {
  TAKEN_OFF: 'A dispatcher has taken the handout off the plan.',
  MOVED: 'The handout is moved to another day.',
  HELD: 'The doses are withheld until a clinician clears the hold.',
  UNREACHABLE: 'No road leads to the home for the vehicles that are out, or it is closed.',
  NO_OPTION: 'Neither home delivery nor collection is possible on the date.',
  NO_VEHICLE: 'The doses may be brought home only, and no shift is out.',
  SKILLS: 'Each crew lacks a skill that the visit takes.',
  CREW_OF_TWO: 'The visit takes two people, and each crew has fewer.',
  CAPACITY: 'No vehicle has room for the doses.',
  MAX_VISITS: 'Each shift has as many visits as it may have.',
  MAX_DURATION: 'Each route would last longer than it may.',
  TIME_WINDOW: 'No shift or point can serve the recipient within their window.',
  SHIFT_TOO_SHORT: 'No shift has time left for the visit.',
  BREAK: 'The visit would push the break of each crew outside its window.',
  QUARANTINE: 'Room is left only on the wrong side of visits in quarantine, which are last on a route.',
  LOCKED: 'Room is left only among visits that are locked in their places.',
  POINT_CLOSED: 'No point is open long enough within the window of the recipient.',
  POINT_FULL: 'Each point is full at all times that fit.',
  POINT_RISK: 'One more booking would make crowding too likely at all times that fit.',
  COHORT_GAP: 'All times that fit are too close to a recipient of another cohort.',
  CONFLICT: 'The recipient would meet another whom they must not meet.',
  LINKED: 'There is room, but not so that the visit suits those that it is linked to.',
  ROOM_LEFT: 'There is room, and the search did not find it in its time.',
} as const satisfies Codes;

export type UnassignedCode = keyof typeof UNASSIGNED_CODES;
