import { pino } from 'pino';
import type { TestDatabase } from './database.js';
import { Audit } from '../../src/identity/index.js';
import { CoverageService } from '../../src/planning/coverage/coverage.service.js';
import { MoveVisitService } from '../../src/planning/editing/move-visit.service.js';
import { StandingService } from '../../src/planning/standing/index.js';
import { PlanFaultsService } from '../../src/planning/editing/plan-faults.service.js';
import { PlanJobHandler } from '../../src/planning/making/plan-job-handler.js';
import { PlanWorker } from '../../src/planning/making/plan-worker.js';
import { PlanningService } from '../../src/planning/making/planning.service.js';
import { RoundCache } from '../../src/planning/editing/round-cache.js';
import { TryMoveService } from '../../src/planning/editing/try-move.service.js';
import { FreeTimesService } from '../../src/planning/booking/free-times.service.js';
import { PointChoicesService } from '../../src/planning/booking/point-choices.service.js';
import type { Solver } from '../../src/planning/search/solver-port.js';
import { BookingTimesService } from '../../src/planning/booking/booking-times.service.js';
import { PlanEvents, PlanExporter, PlanQueue, PlansService } from '../../src/plans/index.js';
import { type Roads, TravelSource } from '../../src/travel/index.js';
import { RefillJobHandler } from '../../src/travel/store/refill-job-handler.js';
import { RefillQueue } from '../../src/travel/store/refill-queue.js';
import { RefillWorker } from '../../src/travel/store/refill-worker.js';
import { testKeys } from '../builders/stored-round.js';
import { solve, withLowerBound } from '../../src/solver/index.js';

/**
 * Searches in the test's own thread; ends when it is told to, but hears of it only between progress reports. Its clock
 * counts a millisecond each time that the search looks at it, so that a busy machine finds the same plans.
 */
export const inProcessSolver: Solver = {
  solve: (problem, { seconds, seed, start, signal, onProgress }) => {
    let looks = 0;
    const clock = { now: () => ++looks };
    const solution = solve(problem, {
      milliseconds: seconds * 1000,
      seed,
      start,
      clock,
      isCancelled: () => signal.aborted,
      onProgress: ({ cost, unassigned, elapsed }) =>
        onProgress({ cost, unassigned, elapsed: elapsed / 1000 }),
    });
    return Promise.resolve(withLowerBound(problem, solution, { milliseconds: 10, clock }));
  },
};

/** Straight lines. */
const noRoads: Roads = {
  patience: 0,
  engine: () => Promise.resolve(null),
  engineOn: () => Promise.resolve(null),
  isThere: () => Promise.resolve(false),
  close: () => Promise.resolve(),
};

/** The services of plans and planning on a test's database, wired by hand; the clock stands still. */
export function planningOn(
  { database, transactions }: TestDatabase,
  {
    solver = inProcessSolver,
    now = '2027-03-20T08:00:00Z',
    roads = noRoads,
  }: { solver?: Solver; now?: string; roads?: Roads } = {},
) {
  const clock = { now: () => new Date(now) };
  const log = pino({ level: 'silent' });
  const audit = new Audit();
  const refills = new RefillQueue(transactions, roads, log);
  const travel = new TravelSource(roads, transactions, refills, log);
  const events = new PlanEvents(database.notifications);
  const plans = new PlansService(audit, events, clock);
  const queue = new PlanQueue(transactions, events);
  const moves = new MoveVisitService(plans, travel, clock);
  const times = new BookingTimesService(plans, moves, audit, travel, clock);
  const jobs = new PlanJobHandler(transactions, queue, plans, events, travel, solver, clock, log);
  return {
    events,
    plans,
    queue,
    jobs,
    exporter: new PlanExporter(plans, testKeys),
    planning: new PlanningService(plans, queue, audit, clock),
    trials: new TryMoveService(plans, new RoundCache(travel, clock)),
    faults: new PlanFaultsService(plans, new RoundCache(travel, clock), new StandingService(plans, clock)),
    moves,
    times,
    pointChoices: new PointChoicesService(times),
    freeTimes: new FreeTimesService(times, plans, clock),
    coverage: new CoverageService(clock),
    newWorker: () => new PlanWorker(queue, jobs, events, database, log),
    refills,
    newRefillWorker: () =>
      new RefillWorker(refills, new RefillJobHandler(roads, transactions, refills, log), database, log),
  };
}
