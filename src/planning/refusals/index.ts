import { type Fault, Refusal } from '../../shared/failures.js';
import type { Codes, SharedFaultCode } from '../../shared/refusals.js';
import type { ViolationCode } from '../../solver/index.js';

/** Faults that also refuse a call by themselves. */
const BY_THEMSELVES = {
  POINT_RISK:
    'The probability of more people at the point than its cap would exceed the limit. Choose a quieter time or another point.',
  CHANGED_SINCE:
    'Rows in `where` were changed after the crisis measures were taken. Name them in `leave`, or change them back.',
} as const satisfies Codes;

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const PLANNING_REFUSALS = {
  ...BY_THEMSELVES,
  MOVE_BREAKS_RULES:
    'The handout would break the rules in `faults` at the new place. Choose another place, or give an override for a time at a point.',
  TIME_BREAKS_RULES:
    'The time would break the rules in `faults`. Choose another time, or give an override with a reason.',
  EXTRA_NO_ORDER: 'No order is in force on the day. Record an order first.',
  EXTRA_NO_SERVICE: 'The recipient cannot be served on the day. Open service, or choose another day.',
  EXTRA_NOTHING_DUE: 'No day of the handout is without a dose that could be given then. Choose other days.',
  EXTRA_BEYOND_LIMIT: 'The order allows fewer doses at home. Choose fewer days, or record a new order.',
  MOVE_LEAVES_GAP:
    'Moving the handout would leave days without a dose. Choose another day, or add a handout.',
  NOT_DUE: 'The recipient has no handout on that date. Move a handout there first, or choose another date.',
  TIME_PAST: 'The time has passed. Choose one that is still to come.',
  TOO_MANY_LANES:
    'More shifts and points were asked about than the limit of 200 at once. Ask in several calls.',
  SECONDS_OUT_OF_RANGE:
    'The length of the search is out of range. Choose seconds between the limits in `message`.',
  SEED_OUT_OF_RANGE: 'The seed is not a whole number in range. Choose one up to the limit in `message`.',
  PLAN_NOT_RUNNING: 'The plan neither waits nor is being made, so there is nothing to cancel.',
  SHIFT_ON_ANOTHER_DAY: 'The shift or the instant is not on the date of the plan. Choose both on that date.',
  INVALID_PROBLEM: 'The day cannot be planned as it is recorded. Correct what `message` states.',
  RULE_BROKEN:
    'The plan broke rules that always hold, and was not stored. Look for locks that contradict them.',
  TOO_MANY_SKILLS: 'The crews of the day have more different skills than can be planned with. Merge some.',
  WHAT_IF_NOT_DONE: 'Only a what-if that is DONE can be put in force. Wait for it, or ask for it again.',
  WHAT_IF_NOT_RUNNING: 'The what-if neither waits nor is being worked out, so there is nothing to cancel.',
  IN_FORCE_ALREADY: 'The measures of the what-if are in force already. Revert them first.',
  CHANGED_MEANWHILE: 'Another caller changed one of the rows at the same moment. Try again.',
} as const satisfies Codes;

/** Rules that a plan may break when it is changed by hand, as the optimiser names them. Choose another place or time. */
const BROKEN_RULES = {
  OUTSIDE_WINDOW: 'The service would start outside the window of the recipient.',
  SHIFT_EXCEEDED: 'The shift would end after its end time.',
  BREAK_OUTSIDE_WINDOW: 'The break of the shift would start outside its window.',
  LOADING_CLOSED: 'The crew would come to load after the start point closes.',
  CAPACITY_EXCEEDED: 'The vehicle would carry more doses than it has room for.',
  DURATION_EXCEEDED: 'The route would last longer than the shift allows.',
  VISITS_EXCEEDED: 'The shift would have more visits than it may have.',
  SKILLS_MISSING: 'The crew lacks a skill that the visit takes.',
  CREW_TOO_SMALL: 'The visit takes two people, and the crew has fewer.',
  NOT_AT_HOME: 'The recipient is not to be served at home on this date.',
  QUARANTINED_NOT_LAST:
    'The visit would come after one to a recipient in quarantine; those are last on the route.',
  LOCK_BROKEN: 'The handout is locked where it is. Unlock it first.',
  SERVED_TWICE: 'The recipient would be served at two places.',
  POINT_NOT_OFFERED: 'The recipient cannot collect at the point on this date.',
  POINT_CLOSED: 'The point is not open long enough to serve the recipient then.',
  NOBODY_STANDS_THERE: 'No vehicle stands at the mobile stop at that time.',
  STAND_SOLD_OUT: 'The vehicle at the mobile stop would have too few doses with it.',
  OFF_SLOT_GRID: 'The time is not one of the booking times of the point.',
  COHORTS_TOO_CLOSE: 'Two recipients of different cohorts would be too close in time at the point.',
  CONFLICT_TOO_CLOSE: 'Two recipients who must not meet would be at the point too close in time.',
  TOO_SOON_AFTER: 'One visit would come too soon after another that it is linked to.',
  NOT_SAME_ROUTE: 'Two visits that one shift must make would be on different shifts.',
  NOT_APART: 'Two visits that different shifts must make would be on one shift.',
  NOT_MET: 'The two shifts that are to meet at the recipient would not be there at the same time.',
} as const satisfies Readonly<Record<Exclude<ViolationCode, SharedFaultCode>, string>>;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const PLANNING_FAULTS = {
  ...BY_THEMSELVES,
  ...BROKEN_RULES,
  HANDOUT_STOPPED:
    'Something recorded since the plan was published stops the handout. Plan the day again, or tell the driver.',
  OTHER_DOSES_DUE: 'The order has other doses for the day than the plan. Plan the day again.',
  DUE_NOT_IN_PLAN: 'The recipient is due on the day and is not in the plan. Plan the day again.',
  OVERRIDE_INVALID:
    'Only a time at a point may break a rule, and only with a reason. Give one of at least three characters.',
  SAID_TWICE: 'The same hour of the same travel mode is there twice. Keep one of them.',
  NOTHING_TO_CHANGE: 'There are no measures. Choose rulesets, extra shifts or opening hours.',
  IN_THE_PAST: 'The period begins before today. Begin today or later.',
  TWICE: 'The same ruleset or point is named twice. Name each once.',
} as const satisfies Codes;

export type PlanningFaultCode = keyof typeof PLANNING_FAULTS;

/** A rule that a plan breaks. */
export type BrokenRule = Fault<PlanningFaultCode | SharedFaultCode>;

export class PlanningRefusal extends Refusal<keyof typeof PLANNING_REFUSALS, PlanningFaultCode> {}
