/** Generated days of three kinds, large enough that a weaker search shows in their cost. The same for the same seed. */
import { handout, newMatrix, point, problem, vehicle, type Problem } from '../../src/solver/model/problem.js';
import { between, chance, pick, randomProblem, seededRng } from './problem.js';
import { HOUR, MINUTE } from './solver-problems.js';

const OPENING = 8 * HOUR;

/** 120 home visits around six centres on a 12 km square, half of them within an hour; capacity asks for nine routes of 15 vehicles. */
export function deliveryDay(seed: number): Problem {
  const rng = seededRng(seed);
  const handouts = 120;
  const centres = Array.from({ length: 6 }, () => [between(rng, 1000, 11000), between(rng, 1000, 11000)]);
  const homes = Array.from({ length: handouts }, () => {
    const [x, y] = pick(rng, centres);
    return [x + between(rng, -1500, 1500), y + between(rng, -1500, 1500)];
  });
  return problem({
    places: handouts + 1,
    loadDimensions: 1,
    profiles: [profileOf([[6000, 6000], ...homes], 8)],
    handouts: homes.map((_, i) => {
      const from = OPENING + between(rng, 0, 6) * HOUR;
      return handout({
        home: i + 1,
        service: 5 * MINUTE,
        load: [between(rng, 1, 3)],
        windows: [chance(rng, 0.5) ? { from, to: from + HOUR } : { from: OPENING, to: OPENING + 8 * HOUR }],
      });
    }),
    vehicles: Array.from({ length: 15 }, () =>
      vehicle({
        capacity: [28],
        earliest: OPENING,
        latest: OPENING + 9 * HOUR,
        costs: { fixed: 20_000, perMetre: 1, perSecond: 1 },
      }),
    ),
  });
}

/** A small town's day with every rule at once: 50 handouts, 14 vehicles and 3 points. */
export const mixedDay = (seed: number): Problem =>
  randomProblem(seededRng(seed), { handouts: 50, vehicles: 14, points: 3 });

/**
 * 90 recipients at two points with a risk limit, most of whom want the same hours and may walk to the other point. The
 * walks that no plan saves keep the cost's relative spread between seeds small.
 */
export function pointDay(seed: number): Problem {
  const rng = seededRng(seed);
  const caps = [6, 8];
  return problem({
    points: caps.map((cap) =>
      point({ opens: [{ from: OPENING, to: OPENING + 6 * HOUR }], cap, counters: 3, riskLimit: 0.05 }),
    ),
    handouts: Array.from({ length: 90 }, () => {
      const usual = between(rng, 0, caps.length - 1);
      const time = OPENING + between(rng, 4, 8) * 15 * MINUTE + between(rng, 0, 1) * 3 * HOUR;
      return handout({
        service: pick(rng, [4, 6, 10]) * MINUTE,
        windows: [{ from: OPENING, to: OPENING + 6 * HOUR }],
        points: caps.map((_, k) => ({ point: k, cost: between(rng, 500, 1500) + (k === usual ? 0 : 2500) })),
        preferred: { time, perSecond: 1 },
      });
    }),
  });
}

/** Straight lines between places, at `metresPerSecond`. */
function profileOf(places: readonly (readonly number[])[], metresPerSecond: number) {
  const n = places.length;
  const profile = { duration: newMatrix(n), distance: newMatrix(n) };
  places.forEach(([x, y], i) =>
    places.forEach(([toX, toY], j) => {
      const metres = Math.round(Math.sqrt((x - toX) ** 2 + (y - toY) ** 2));
      profile.distance[i * n + j] = metres;
      profile.duration[i * n + j] = Math.ceil(metres / metresPerSecond);
    }),
  );
  return profile;
}
