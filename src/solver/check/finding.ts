import type { ViolationCode } from '../model/solution.js';

/**
 * Inconsistencies of a solution, apart from the rules that a plan may break (`ViolationCode`):
 * - NO_SUCH_INDEX: it names a vehicle, handout, point or place that the problem does not have;
 * - STOPS_WRONG: the halts of a route are not START, visits, loadings and at most one BREAK, END, in the order it
 *   states, or it loads where it may not;
 * - TRAVEL_WRONG, TIMES_WRONG: a stop's travel is not the matrix's, its times not the sum of what is before them;
 * - BREAK_MISSING: a route that needs one break has none, or more than one;
 * - SUM_WRONG: a distance, duration, load or cost is not the sum of its parts;
 * - UNASSIGNED_WRONG: the list of the unassigned is not exactly, and ascending, those served nowhere.
 */
export type BookkeepingCode =
  | 'NO_SUCH_INDEX'
  | 'STOPS_WRONG'
  | 'TRAVEL_WRONG'
  | 'TIMES_WRONG'
  | 'BREAK_MISSING'
  | 'SUM_WRONG'
  | 'UNASSIGNED_WRONG';

/** A broken rule or a wrong sum; `amount` = by how much (seconds, load, a count). */
export interface Finding {
  readonly code: ViolationCode | BookkeepingCode;
  readonly vehicle?: number;
  readonly point?: number;
  readonly handout?: number;
  /** The other of two handouts that come too close or have a synchronisation constraint. */
  readonly other?: number;
  readonly amount: number;
}

/** Receives each finding of a check. */
export type Report = (finding: Finding) => void;
