import { handout, type Problem } from '../../src/solver/model/problem.js';

/**
 * A vehicle may stand at the first point for half an hour of its opening, with little in it; in every other problem it
 * is a loss if none does.
 */
export function withStands(problem: Problem, seed: number): Problem {
  const points = problem.points.slice(0, 1).map((each) => ({
    ...each,
    slot: 600,
    opens: each.opens.map(({ from }) => ({ from: from + 1800, to: from + 3600 })),
  }));
  const stands = points.map(({ opens }, stand) =>
    handout({
      stand,
      home: 0,
      service: 1800,
      windows: [{ from: opens[0].from, to: opens[0].from }],
      load: [3, 500],
      unassignedCost: seed % 2 === 0 ? 0 : 50_000,
    }),
  );
  return {
    ...problem,
    points,
    lockedBookings: [],
    handouts: [
      ...problem.handouts.map((each) => ({
        ...each,
        points: each.points.filter(({ point }) => point === 0),
        before: null,
      })),
      ...stands,
    ],
  };
}
