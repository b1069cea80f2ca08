import { handout, type Link, type Problem } from '../../src/solver/model/problem.js';

/** All at home only, and links among the first few: one of each kind in turn, by the seed. */
export function withLinks(problem: Problem, seed: number): Problem {
  const handouts = problem.handouts.map((each, h) => ({
    ...each,
    points: [],
    home: Math.max(each.home, h + 1),
  }));
  const kinds = ['AFTER', 'SAME_ROUTE', 'OTHER_ROUTE'] as const;
  const links: Link[] = [];
  for (let h = 1; h < Math.min(3, handouts.length); h++) {
    const kind = kinds[(seed + h) % 3];
    const [a, b] = (seed >> h) % 2 === 0 ? [h - 1, h] : [h, h - 1];
    links.push({ kind, a, b, gap: kind === 'AFTER' ? (seed % 4) * 600 : 0 });
  }
  return { ...problem, handouts, points: [], lockedBookings: [], conflicts: [], links };
}

/** The first handout asks for two people, and may have the second from another shift; no crew has two. */
export function withMeeting(problem: Problem): Problem {
  const handouts = problem.handouts.map((each, h) => ({
    ...each,
    points: [],
    home: Math.max(each.home, h + 1),
  }));
  if (handouts.length === 0) return problem;
  const main = { ...handouts[0], crew: 2 as const };
  const others = handouts.slice(1).map((each) => ({ ...each, crew: 1 as const }));
  return {
    ...problem,
    handouts: [main, ...others, helperOf(main, 0)],
    points: [],
    lockedBookings: [],
    conflicts: [],
    vehicles: problem.vehicles.map((each) => ({ ...each, crew: 1 })),
  };
}

/** The first handout is at home only and takes two people, of whom the second may come from another shift; no other rule changes. */
export function withHelper(problem: Problem): Problem {
  const [first, ...others] = problem.handouts;
  if (problem.handouts.length === 0 || first.opensPoint !== -1) return problem;
  const main = { ...first, crew: 2 as const, points: [], home: Math.max(first.home, 1), before: null };
  return {
    ...problem,
    handouts: [main, ...others, helperOf(main, 0)],
    lockedBookings: problem.lockedBookings.filter((booking) => booking.handout !== 0),
  };
}

/** The second person for a handout of that index. */
export const helperOf = (main: Problem['handouts'][number], helps: number): Problem['handouts'][number] =>
  handout({
    helps,
    home: main.home,
    service: main.service,
    windows: main.windows,
    load: main.load.map(() => 0),
    unassignedCost: 0,
    quarantined: main.quarantined,
  });
