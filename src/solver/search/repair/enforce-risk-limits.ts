/**
 * Holds the plan to its risk limits as the simulator sees them: the measure by which the search judges crowding is set
 * right at the beginning, and at the end every point is played out, and whoever is too many goes elsewhere.
 */
import {
  type BookingBoard,
  type CrowdingRiskBoard,
  insertWithRelief,
  NONE,
  relieveCrowding,
  spreadBookings,
} from '../../bookings/index.js';
import type { Problem } from '../../model/problem.js';
import type { SearchContext } from '../context.js';
import { Insertion } from '../construct/best-insertion.js';

const never = (): boolean => false;

/** Days that decide, as many as a plan reports its risk by. */
const DECIDING_DAYS = 10_000;
/** Days to set the measure by before the search. */
const CALIBRATING_DAYS = 3_000;
const CALIBRATIONS = 3;
/** After so many rounds whoever is too many is no longer placed elsewhere. */
const ROUNDS = 6;
/** A simulated day and booking, milliseconds, and how many times a point is played at the end. */
const MILLISECONDS_A_BOOKING = 80e-6 * DECIDING_DAYS;
const FINAL_PLAYS = 3;

/** How many milliseconds of so many `holdRisk` may need: to be left of the search's time, a third at most. */
export function timeToHoldRisk(problem: Problem, milliseconds: number): number {
  if (problem.points.every((point) => point.riskLimit === null)) return 0;
  const collecting = problem.handouts.filter((handout) => handout.points.length > 0).length;
  return Math.min(milliseconds / 3, collecting * MILLISECONDS_A_BOOKING * FINAL_PLAYS);
}

/** Sets the measure by the first plan, and fills up what that leaves or opens. The incumbent is held to it. */
export function calibrateRisk(context: SearchContext, seed: number): void {
  const { state, incumbent, budget } = context;
  const { board } = state;
  if (!board?.risk) return;
  const { risk } = board;
  for (let round = 0; round < CALIBRATIONS && !budget.isOver(); round++) {
    for (const point of risk.limitedPoints()) {
      const here = risk.at(point)!; // it is watched
      here.calibrate(board.presentAt(point), { days: CALIBRATING_DAYS, seed: seed + round });
      if (here.isExceeded()) bringBelow(context, board, risk, point);
      else spreadBookings(board, point);
    }
    placeMissing(context, true);
  }
  // What was best by another measure need not keep this one.
  incumbent.best = null;
  incumbent.offer(state);
}

/** Makes the state keep every risk limit by 10,000 simulated days a point, with a margin for their error. */
export function holdRisk(context: SearchContext, seed: number): void {
  const { board } = context.state;
  if (!board?.risk) return;
  const { risk } = board;
  const played = new Map<number, string>();
  for (let round = 0; ; round++) {
    let broken = 0;
    for (const point of risk.limitedPoints()) {
      const here = risk.at(point)!; // it is watched
      const bookings = board.presentAt(point);
      const fingerprint = JSON.stringify(bookings);
      if (played.get(point) === fingerprint) continue;
      const p = here.simulatedRisk(bookings, DECIDING_DAYS, seed);
      if (here.isWithinLimit(p)) {
        played.set(point, fingerprint);
        continue;
      }
      broken++;
      const strictness = 1 + 0.1 * (round + 1);
      here.calibrate(bookings, { days: DECIDING_DAYS, seed, strictness });
      const movable = bringBelow(context, board, risk, point);
      // Those who are locked there may be too many by themselves.
      if (!movable) played.set(point, JSON.stringify(board.presentAt(point)));
    }
    if (broken === 0) return;
    if (round < ROUNDS) placeMissing(context, false);
  }
}

/**
 * Brings a point's crowd down to what is allowed: by spreading, and else by taking off those who crowd most for what
 * their handout is worth. Returns false when only locked ones are left.
 */
function bringBelow(
  context: SearchContext,
  board: BookingBoard,
  risk: CrowdingRiskBoard,
  point: number,
): boolean {
  const { unassignedCost } = context.state.data;
  const here = risk.at(point)!; // only watched points are brought below
  relieveCrowding(board, risk, point);
  while (here.isExceeded()) {
    let most = 0;
    let who = NONE;
    for (const h of board.bookedAt(point)) {
      const place = board.booked[h];
      if (place === NONE) continue;
      const before = here.crowd.crowdedSeconds;
      board.remove(h);
      const worth = (before - here.crowd.crowdedSeconds) / unassignedCost[h];
      board.insert(h, place);
      if (worth <= most && who !== NONE) continue;
      most = worth;
      who = h;
    }
    if (who === NONE) return false;
    board.remove(who);
  }
  return true;
}

/** Finds places for those who are nowhere, spreading others where time allows. */
function placeMissing({ state, neighbours, budget }: SearchContext, inTime: boolean): void {
  const { board } = state;
  if (!board) return;
  const insertion = new Insertion(state, neighbours);
  const { unassignedCost } = state.data;
  const missing = state.unassigned().sort((a, b) => unassignedCost[b] - unassignedCost[a]);
  for (const u of missing) {
    const below = unassignedCost[u];
    if (insertion.find(u, below, never, false) || insertion.find(u, below, never, true)) insertion.apply(u);
    else if (!inTime || !budget.isOver()) insertWithRelief(board, u, below);
  }
}
