import fc from 'fast-check';
import { lowerBound } from '../../../src/solver/bound/lower-bound.js';
import { point, type Problem } from '../../../src/solver/model/problem.js';
import { answer, countingClock, TICK } from '../../builders/answer.js';
import { bestPlan, tiny } from '../../builders/exhaustive.js';
import { randomProblem as dayInTown, seededRng } from '../../builders/problem.js';
import { makeProblem } from '../../builders/random-problems.js';
import { withHours, withLoading } from '../../builders/trip-problems.js';
import { HOUR, lineProblem, MINUTE } from '../../builders/solver-problems.js';

const boundOf = (problem: Problem, steps = 60): number | null =>
  lowerBound(problem, answer(problem, 30), { milliseconds: steps * TICK, clock: countingClock() });

const bestCost = (problem: Problem): number => bestPlan(problem).cost.total;

/** As `tiny`, of so many handouts, who may prefer times. */
const first = (problem: Problem, count: number): Problem => {
  const small = tiny(problem);
  const handouts = small.handouts.map((each, h) => ({ ...each, preferred: problem.handouts[h].preferred }));
  return { ...small, handouts: handouts.slice(0, count) };
};

describe('the lower bound', () => {
  it('is what the one route costs where there is only one way to drive', () => {
    const problem = lineProblem([600], {
      each: () => ({ service: 5 * MINUTE }),
      vehicles: [{ latest: HOUR, costs: { fixed: 100, perMetre: 2, perSecond: 3 } }],
    });
    expect(boundOf(problem)).toBe(100 + 2 * 1200 + 3 * (1200 + 300));
  });

  it('is the best point and time of those who can only collect, and the price of those whom nothing serves', () => {
    const problem: Problem = {
      ...lineProblem([600, 700], {
        each: (i) => ({ home: -1, unassignedCost: 5_000, points: i === 0 ? [{ point: 0, cost: 40 }] : [] }),
      }),
      points: [point({ opens: [{ from: 0, to: HOUR }] })],
    };
    expect(boundOf(problem)).toBe(40 + 5_000);
  });

  it('pays the break, and the waiting that no order avoids', () => {
    const problem = lineProblem([60, 120], {
      each: (i) => ({ service: 5 * MINUTE, windows: [{ from: i * 2 * HOUR, to: i * 2 * HOUR + 60 }] }),
      vehicles: [
        {
          latest: 4 * HOUR,
          costs: { fixed: 0, perMetre: 0, perSecond: 1 },
          break: { duration: 30 * MINUTE, earliest: HOUR, latest: 3 * HOUR },
        },
      ],
    });
    const bound = boundOf(problem)!;
    expect(bound).toBeLessThanOrEqual(bestCost(problem));
    expect(bound).toBeGreaterThan(0.9 * bestCost(problem));
  });

  it('says that there is none where visits take no time at all', () => {
    const problem = lineProblem([600, 600], { each: () => ({ service: 0, home: 1 }) });
    expect(boundOf(problem)).toBeNull();
  });

  it('says that there is none where what is locked breaks a rule by itself', () => {
    const problem = lineProblem([600], {
      each: () => ({ service: MINUTE, windows: [{ from: 0, to: 60 }] }),
      vehicles: [{ locked: [0] }],
    });
    expect(boundOf(problem)).toBeNull();
  });

  it('is never above the best of all plans of tiny problems without points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const problem = first(makeProblem(seed, { points: false, breaks: true }), 4);
        expect(boundOf(problem) ?? 0).toBeLessThanOrEqual(bestCost(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('is never above the best of all plans of tiny problems with points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const problem = first(makeProblem(seed), 2);
        expect(boundOf(problem) ?? 0).toBeLessThanOrEqual(bestCost(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('is never above the best where vehicles load on the way, or drive more slowly at some hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const drawn = first(makeProblem(seed, { points: false, breaks: true }), 3);
        for (const problem of [withLoading(drawn, seed), withHours(drawn, seed)])
          expect(boundOf(problem) ?? 0).toBeLessThanOrEqual(bestCost(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('is never above any plan of random days in a town with every rule and with locks', () => {
    let known = 0;
    let runs = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const problem = dayInTown(seededRng(seed));
        const plan = answer(problem, 30, seed);
        const bound = lowerBound(problem, plan, { milliseconds: 30 * TICK, clock: countingClock() });
        runs++;
        if (bound === null) return;
        known++;
        expect(bound).toBeLessThanOrEqual(plan.cost.total);
      }),
      { numRuns: 100 },
    );
    expect(known / runs).toBeGreaterThan(0.8);
  });

  it('comes close to the plan of a day that its visits fill', () => {
    const problem = lineProblem([2000, 4000, 6000, 8000], {
      each: () => ({ service: 10 * MINUTE }),
      vehicles: [{ latest: 5.2 * HOUR, costs: { fixed: 600, perMetre: 1, perSecond: 1 } }],
    });
    expect(boundOf(problem)!).toBeGreaterThan(0.75 * bestCost(problem));
  });
});
