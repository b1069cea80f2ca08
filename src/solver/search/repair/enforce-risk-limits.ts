/**
 * Enforces the points' risk limits as the simulation of their queues sees them. The search estimates crowding by a fast
 * formula (`CrowdingRisk`): it is calibrated against the simulation before the search, and at the end every point is
 * simulated, and bookings that are too many are moved elsewhere.
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
import { BestInsertion } from '../construct/index.js';
import type { SearchContext } from '../context/index.js';

export interface RiskLimitSettings {
  /** Simulated days by which a limit holds or not; an integer, at least 1, and as many as a plan reports its risk by. */
  readonly finalDays: number;
  /** Simulated days of a calibration before the search; an integer, at least 1. */
  readonly calibrationDays: number;
  /** Calibrations before the search, each with the bookings that the one before led to; an integer, at least 0. */
  readonly calibrations: number;
  /** Rounds of simulation at the end after which handouts removed from a point are no longer booked elsewhere. */
  readonly rounds: number;
  /** By how much stricter the formula becomes in each round that does not suffice, at least 0. */
  readonly strictnessPerRound: number;
  /** Milliseconds reserved at the end, for each handout that may be collected; and the largest fraction of all time. */
  readonly reservedPerHandout: number;
  readonly maxReserved: number;
}

export const RISK_LIMITS: RiskLimitSettings = {
  finalDays: 10_000,
  calibrationDays: 3_000,
  calibrations: 3,
  rounds: 6,
  strictnessPerRound: 0.1,
  // 80 ns a simulated day and booking, each point simulated three times
  reservedPerHandout: 80e-6 * 10_000 * 3,
  maxReserved: 1 / 3,
};

/** Milliseconds out of `milliseconds` that `enforceRiskLimits` may need after the search; 0 without risk limits. */
export function timeForRiskLimits(problem: Problem, milliseconds: number, settings = RISK_LIMITS): number {
  if (problem.points.every((point) => point.riskLimit === null)) return 0;
  const collecting = problem.handouts.filter((handout) => handout.points.length > 0).length;
  return Math.min(milliseconds * settings.maxReserved, collecting * settings.reservedPerHandout);
}

/**
 * Calibrates the formula by the state's plan, and inserts what that makes room for. The incumbent starts again from the
 * result, as a plan that was best by another calibration need not keep this one.
 */
export function calibrateRisk(context: SearchContext, seed: number, settings = RISK_LIMITS): void {
  const { state, incumbent, stopping } = context;
  const { board } = state;
  if (!board?.risk) return;
  const { risk } = board;
  for (let round = 0; round < settings.calibrations && !stopping.isMet(); round++) {
    for (const point of risk.limitedPoints()) {
      const here = risk.at(point)!; // not null, as it is watched
      here.calibrate(board.presentAt(point), { days: settings.calibrationDays, seed: seed + round });
      if (here.isExceeded()) bringBelow(context, board, risk, point);
      else spreadBookings(board, point);
    }
    insertUnassigned(context, true);
  }
  incumbent.best = null;
  incumbent.offer(state);
}

/**
 * Makes the state keep every risk limit by simulation, with a margin for its error. Locked bookings stay, even where they
 * exceed a limit by themselves.
 */
export function enforceRiskLimits(context: SearchContext, seed: number, settings = RISK_LIMITS): void {
  const { board } = context.state;
  if (!board?.risk) return;
  const { risk } = board;
  const settled = new Map<number, string>(); // bookings of points that need no more simulation
  for (let round = 0; ; round++) {
    let exceeded = 0;
    for (const point of risk.limitedPoints()) {
      const here = risk.at(point)!; // not null, as it is watched
      const bookings = board.presentAt(point);
      const fingerprint = JSON.stringify(bookings);
      if (settled.get(point) === fingerprint) continue;
      const p = here.simulatedRisk(bookings, settings.finalDays, seed);
      if (here.isWithinLimit(p)) {
        settled.set(point, fingerprint);
        continue;
      }
      exceeded++;
      const strictness = 1 + settings.strictnessPerRound * (round + 1);
      here.calibrate(bookings, { days: settings.finalDays, seed, strictness });
      const isBelow = bringBelow(context, board, risk, point);
      if (!isBelow) settled.set(point, JSON.stringify(board.presentAt(point)));
    }
    if (exceeded === 0) return;
    if (round < settings.rounds) insertUnassigned(context, false);
  }
}

/**
 * Brings a point's risk below its limit by the formula: by spreading the bookings, and then by removing those that crowd
 * most for what leaving them unassigned costs. Returns false when only locked ones are left.
 */
function bringBelow(
  context: SearchContext,
  board: BookingBoard,
  risk: CrowdingRiskBoard,
  point: number,
): boolean {
  const { unassignedCost } = context.state.data;
  const here = risk.at(point)!; // not null: only watched points are brought below
  relieveCrowding(board, risk, point);
  while (here.isExceeded()) {
    let most = 0;
    let crowdsMost = NONE;
    for (const h of board.bookedAt(point)) {
      const place = board.booked[h];
      if (place === NONE) continue;
      const before = here.crowd.crowdedSeconds;
      board.remove(h);
      const gain = (before - here.crowd.crowdedSeconds) / unassignedCost[h];
      board.insert(h, place);
      if (gain <= most && crowdsMost !== NONE) continue;
      most = gain;
      crowdsMost = h;
    }
    if (crowdsMost === NONE) return false;
    board.remove(crowdsMost);
  }
  return true;
}

/**
 * Inserts unassigned handouts, where needed by spreading other bookings.
 * @param inTime whether spreading ends with the search's time
 */
function insertUnassigned({ state, neighbours, stopping }: SearchContext, inTime: boolean): void {
  const { board } = state;
  if (!board) return;
  const insertion = new BestInsertion(state, neighbours);
  const { unassignedCost } = state.data;
  const unassigned = state.unassigned().sort((a, b) => unassignedCost[b] - unassignedCost[a]);
  for (const u of unassigned) {
    const below = unassignedCost[u];
    if (insertion.find(u, below, never, false) || insertion.find(u, below, never, true)) insertion.apply(u);
    else if (!inTime || !stopping.isMet()) insertWithRelief(board, u, below);
  }
}

const never = (): boolean => false;
