/** Small random problems that use every rule at once, from a fast-check seed. */
import fc from 'fast-check';
import {
  handout,
  newMatrix,
  point,
  problem,
  vehicle,
  type Problem,
  type Window,
} from '../../src/solver/model/problem.js';

const SKILLS = 4;

/** Which rules a random problem may use; all by default. */
export interface Flavour {
  readonly points: boolean;
  readonly breaks: boolean;
}

export const ANY: Flavour = { points: true, breaks: true };

/** Problems of 0–9 handouts, 0–3 vehicles and 0–2 points within a day of about three hours. */
export const randomProblem = (flavour: Flavour = ANY): fc.Arbitrary<Problem> =>
  fc.integer({ min: 1, max: 2 ** 30 }).map((seed) => makeProblem(seed, flavour));

/** The same problem for the same seed. */
export function makeProblem(seed: number, flavour: Flavour = ANY): Problem {
  let s = seed;
  const int = (below: number): number => {
    s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((s / 0x80000000) * below);
  };
  const chance = (percent: number): boolean => int(100) < percent;
  const count = int(10);
  const places = count + 2;
  const at = Array.from({ length: places }, () => [int(3000), int(3000)]);
  const travel = (secondsPerMetre: number): { duration: Int32Array; distance: Int32Array } => {
    const duration = newMatrix(places);
    const distance = newMatrix(places);
    for (let i = 0; i < places; i++) {
      for (let j = 0; j < places; j++) {
        const metres =
          i === j ? 0 : Math.round(Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1])) + int(50);
        distance[i * places + j] = metres;
        duration[i * places + j] = Math.ceil(metres * secondsPerMetre);
      }
    }
    return { duration, distance };
  };
  const window = (): Window => {
    const from = int(8) * 900;
    return { from, to: from + 600 + int(9000) };
  };
  const windows = (): Window[] => {
    const first = window();
    const second = { from: first.to + 900, to: first.to + 2700 };
    return chance(25) ? [first, second] : [first];
  };
  const points = flavour.points ? int(3) : 0;
  const rich = chance(70);
  const drawn = problem({
    places,
    loadDimensions: 2,
    profiles: [travel(0.2), travel(0.5)],
    handouts: Array.from({ length: count }, (_, i) => {
      const quarantined = chance(15);
      const offered = quarantined ? [] : Array.from({ length: points }, (_, p) => p).filter(() => chance(60));
      return handout({
        service: 60 * int(12),
        windows: windows(),
        load: [1 + int(3), int(500)],
        skills: chance(30) ? 1 << int(2) : 0,
        crew: chance(15) ? 2 : 1,
        quarantined,
        unassignedCost: 100_000 * (1 + int(3)),
        home: offered.length > 0 && chance(40) ? -1 : chance(15) && i > 0 ? i : i + 1,
        points: offered.map((p) => ({ point: p, cost: int(2000) })),
        preferred: chance(30) ? { time: int(9000), perSecond: int(3) } : null,
        cohort: chance(50) ? int(2) : -1,
      });
    }),
    vehicles: Array.from({ length: int(4) }, () =>
      vehicle({
        profile: int(2),
        start: int(2) === 0 ? 0 : places - 1,
        end: rich && chance(20) ? -1 : 0,
        earliest: int(3) * 900,
        latest: 9000 + int(4) * 900,
        capacity: [3 + int(10), 500 + int(2000)],
        skills: int(SKILLS),
        crew: 1 + int(2),
        costs: { fixed: rich ? int(500) : 0, perMetre: 1 + int(2), perSecond: rich ? int(2) : 0 },
        break:
          rich && flavour.breaks && chance(50)
            ? { duration: 900, earliest: 3000, latest: 5400 + int(1800) }
            : null,
        maxDuration: rich && chance(30) ? 5000 + int(3000) : 1_000_000_000,
        maxVisits: chance(30) ? 1 + int(5) : 1_000_000_000,
      }),
    ),
    points: Array.from({ length: points }, () =>
      point({
        opens: [{ from: 900, to: 900 + 600 * (3 + int(10)) }],
        slot: chance(50) ? 300 : 600,
        cap: 1 + int(3),
        counters: 1,
        cohortGap: chance(50) ? 600 * int(3) : 0,
      }),
    ),
    conflicts: count > 1 && chance(50) ? [{ a: 0, b: 1, gap: 1800 }] : [],
  });
  return withLongDuties(withPlacePrices(drawn, int), int);
}

/** Fairness in every second problem, with a price that matters on days of three hours. */
function withLongDuties(drawn: Problem, int: (below: number) => number): Problem {
  if (int(2) === 0) return drawn;
  const longDuty = { after: 900 * int(6), perHourSquared: int(5000) };
  return { ...drawn, vehicles: drawn.vehicles.map((each) => ({ ...each, longDuty })) };
}

/** Prices on who comes and on other places than before, in two of three problems. */
function withPlacePrices(drawn: Problem, int: (below: number) => number): Problem {
  const { vehicles, points } = drawn;
  const priced = int(3) > 0;
  return {
    ...drawn,
    handouts: drawn.handouts.map((each) => {
      if (!priced) return each;
      const strangers = int(2) === 0 ? vehicles.map(() => int(3) * 500) : [];
      const wasAt = int(vehicles.length + points.length + 1);
      if (wasAt === vehicles.length + points.length) return { ...each, strangerPrices: strangers };
      const at =
        wasAt < vehicles.length
          ? { vehicle: wasAt }
          : { point: wasAt - vehicles.length, start: 900 + 600 * int(6) };
      return {
        ...each,
        strangerPrices: strangers,
        before: { at, otherPlace: int(3000), otherTime: int(1000) },
      };
    }),
  };
}
