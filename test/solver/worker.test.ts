import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { SolverPool as Pool, solveOnThreads as OnThreads } from '../../src/solver/worker/index.js';
import { randomProblem, seededRng } from '../builders/problem.js';
import { lineProblem } from '../builders/solver-problems.js';

/** The pool's threads are loaded by Node itself, which knows no TypeScript: it is tested as `npm test` has built it. */
let SolverPool: typeof Pool;
let solveOnThreads: typeof OnThreads;
let pool: Pool;

beforeAll(async () => {
  const built = pathToFileURL(path.resolve('dist/src/solver/worker/index.js')).href;
  ({ SolverPool, solveOnThreads } = (await import(built)) as {
    SolverPool: typeof Pool;
    solveOnThreads: typeof OnThreads;
  });
});
beforeEach(() => (pool = new SolverPool(1)));
afterEach(async () => pool.close());

const problem = lineProblem([300, 100, 200]);
const AN_HOUR = 3_600_000;

describe('SolverPool', () => {
  it('solves on a thread and tells of each better plan', async () => {
    const told: number[] = [];
    const task = {
      problem,
      milliseconds: 50,
      seed: 1,
      onProgress: ({ cost }: { cost: number }) => told.push(cost),
    };
    const solution = await pool.solve(task).solution;
    expect(solution.cost.total).toBe(600);
    expect(told.at(-1)).toBe(600);
  });

  it('ends a cancelled task with the best so far', async () => {
    const running = pool.solve({
      problem,
      milliseconds: AN_HOUR,
      seed: 1,
      onProgress: () => running.cancel(),
    });
    expect((await running.solution).unassigned).toEqual([]);
  });

  it('keeps tasks beyond its threads in line', async () => {
    const running = [1, 2, 3].map((seed) => pool.solve({ problem, milliseconds: 20, seed }));
    const solutions = await Promise.all(running.map((task) => task.solution));
    expect(solutions.map((solution) => solution.cost.total)).toEqual([600, 600, 600]);
  });

  it('fails one task that cannot be solved, and goes on with the next', async () => {
    const broken = { ...problem, profiles: [] };
    await expect(pool.solve({ problem: broken, milliseconds: 20, seed: 1 }).solution).rejects.toThrow();
    expect((await pool.solve({ problem, milliseconds: 20, seed: 1 }).solution).cost.total).toBe(600);
  });

  it('refuses what waits and what comes once it is closed', async () => {
    const running = pool.solve({ problem, milliseconds: AN_HOUR, seed: 1 });
    const waiting = pool.solve({ problem, milliseconds: AN_HOUR, seed: 1 });
    const ends = Promise.allSettled([running.solution, waiting.solution]);
    await pool.close();
    expect((await ends).map((end) => end.status)).toEqual(['rejected', 'rejected']);
    await expect(pool.solve({ problem, milliseconds: 1, seed: 1 }).solution).rejects.toThrow('closed');
  });
});

describe('solving on several threads', () => {
  const town = randomProblem(seededRng(3), { handouts: 20, vehicles: 3, points: 0 });
  // A step is as long as the search goes without looking at its clock, on this town some milliseconds.
  const task = { problem: town, milliseconds: 50, seed: 1, clock: 'steps' as const };

  it('answers the same for a seed each time, where only steps are counted', async () => {
    expect(await solveOnThreads(task, 2)).toEqual(await solveOnThreads(task, 2));
  });

  it('is never worse than the first of its searches alone', async () => {
    const alone = await solveOnThreads(task, 1);
    expect((await solveOnThreads(task, 2)).cost.total).toBeLessThanOrEqual(alone.cost.total);
  });
});
