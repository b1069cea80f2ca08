import { handout, type Problem } from '../../src/solver/model/problem.js';

/**
 * The first point becomes a mobile stop for half an hour of its opening, with little load; in every other problem leaving
 * it out has a cost.
 */
export function withMobileStops(problem: Problem, seed: number): Problem {
  const points = problem.points.slice(0, 1).map((each) => ({
    ...each,
    slot: 600,
    opens: each.opens.map(({ from }) => ({ from: from + 1800, to: from + 3600 })),
  }));
  const visits = points.map(({ opens }, point) =>
    handout({
      opensPoint: point,
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
      ...visits,
    ],
  };
}
