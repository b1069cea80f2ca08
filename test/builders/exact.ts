/** Small joint problems, and their exact optimum by an integer programme: the measure of the search's answers. */
import highs from 'highs';
import { evaluatorOf } from '../../src/solver/evaluate/evaluate-plan.js';
import {
  handout,
  newMatrix,
  point,
  problem,
  vehicle,
  type Booking,
  type Problem,
} from '../../src/solver/model/problem.js';
import { between, chance, seededRng } from './problem.js';

const OPEN = 9 * 3600;
const GRID = 600;

/**
 * Twelve handouts, five of whom may be brought home or collect, at two points whose caps bind, with two vehicles. Caps
 * are nominal: no point has a risk limit.
 */
export function smallJointProblem(seed: number): Problem {
  const rng = seededRng(seed);
  const flexible = 5;
  const collectors = 7;
  const places = flexible + 1;
  const at = Array.from({ length: places }, () => [between(rng, 0, 4000), between(rng, 0, 4000)]);
  const profile = { duration: newMatrix(places), distance: newMatrix(places) };
  at.forEach(([x, y], i) =>
    at.forEach(([u, v], j) => {
      const metres = Math.round(Math.hypot(x - u, y - v));
      profile.distance[i * places + j] = metres;
      profile.duration[i * places + j] = Math.ceil(metres / 6);
    }),
  );
  const time = (): number => OPEN + GRID * between(rng, 0, 8);
  return problem({
    places,
    loadDimensions: 1,
    profiles: [profile],
    handouts: Array.from({ length: flexible + collectors }, (_, k) => {
      const from = OPEN + GRID * between(rng, 0, 3);
      return handout({
        service: GRID * between(rng, 1, 2),
        windows: [{ from, to: from + GRID * between(rng, 2, 5) }],
        load: [1],
        home: k < flexible ? k + 1 : -1,
        points: [0, 1]
          .filter(() => chance(rng, 0.75))
          .map((p) => ({ point: p, cost: between(rng, 0, 3_000) })),
        preferred: chance(rng, 0.7) ? { time: time(), perSecond: 1 } : null,
        cohort: chance(rng, 0.3) ? between(rng, 0, 1) : -1,
        unassignedCost: 100_000 * between(rng, 1, 3),
      });
    }),
    vehicles: [0, 1].map(() =>
      vehicle({
        earliest: OPEN,
        latest: OPEN + 2 * 3600,
        capacity: [between(rng, 2, 3)],
        costs: { fixed: 2_000, perMetre: 1, perSecond: 1 },
      }),
    ),
    points: [0, 1].map(() =>
      point({
        opens: [{ from: OPEN, to: OPEN + GRID * 9 }],
        slot: GRID,
        cap: between(rng, 1, 2),
        counters: 3,
        cohortGap: chance(rng, 0.5) ? GRID : 0,
      }),
    ),
    conflicts: [{ a: flexible, b: flexible + 1, gap: GRID }],
  });
}

/** A choice of the programme: what it costs, and whom it serves. */
interface Column {
  readonly name: string;
  readonly cost: number;
  readonly serves: readonly number[];
}

interface Time extends Column {
  readonly booking: Booking;
}

interface Way extends Column {
  readonly vehicle: number;
}

/**
 * The least that any plan costs: each handout takes one of its times, stands on one of the ways that are driven, or is
 * left out. A way is the cheapest order of a set of visits on a vehicle, all sets and orders tried.
 */
export async function optimum(of: Problem): Promise<number> {
  const times = timesOf(of);
  const ways = waysOf(of);
  const left = of.handouts.map(({ unassignedCost }, h) => ({
    name: `u${h}`,
    cost: unassignedCost,
    serves: [h],
  }));
  const all: readonly Column[] = [...times, ...ways, ...left];
  const rules = [
    ...of.handouts.map((_, h) => `${sumOf(all.filter(({ serves }) => serves.includes(h)))} = 1`),
    ...of.vehicles.map((_, v) => ways.filter((way) => way.vehicle === v)).flatMap((mine) => atMost(mine, 1)),
    ...capRules(of, times),
    ...apartRules(of, times),
  ];
  const text = [
    'Minimize',
    ` cost: ${all.map(({ name, cost }) => `${cost} ${name}`).join(' + ')}`,
    'Subject To',
    ...rules.map((rule, k) => ` r${k}: ${rule}`),
    'Binary',
    ` ${all.map(({ name }) => name).join(' ')}`,
    'End',
  ].join('\n');
  // Its types describe the CommonJS build; what is imported is the module, whose default is the loader itself.
  const solver = await (highs as unknown as typeof highs.default)();
  const { Status, ObjectiveValue } = solver.solve(text, { mip_rel_gap: 0 });
  if (Status !== 'Optimal') throw new Error(`The programme is ${Status}.`);
  return Math.round(ObjectiveValue);
}

/** Every time that a handout may have, were it alone. */
function timesOf(of: Problem): Time[] {
  const evaluate = evaluatorOf(of);
  const orders = of.vehicles.map(() => []);
  return of.handouts.flatMap(({ points, windows }, h) =>
    points.flatMap(({ point: p }) =>
      of.points[p].opens.flatMap(({ from, to }) => {
        const found: Time[] = [];
        for (let start = from; start + of.handouts[h].service <= to; start += of.points[p].slot) {
          if (!windows.some((window) => window.from <= start && start <= window.to)) continue;
          const booking = { handout: h, point: p, start };
          const { cost } = evaluate({ orders, bookings: [booking] });
          const name = `t${h}p${p}s${start}`;
          found.push({ name, cost: cost.points + cost.preferred, serves: [h], booking });
        }
        return found;
      }),
    ),
  );
}

/** For each vehicle and set of visits the cheapest order that breaks no rule. */
function waysOf(of: Problem): Way[] {
  const evaluate = evaluatorOf(of);
  const homes = of.handouts.flatMap(({ home }, h) => (home === -1 ? [] : [h]));
  return of.vehicles.flatMap((_, v) => {
    const cheapest = new Map<string, Way>();
    const grow = (order: readonly number[]): void => {
      if (order.length > 0) {
        const orders = of.vehicles.map((__, other) => (other === v ? order : []));
        const { cost, violations } = evaluate({ orders, bookings: [] });
        const serves = [...order].sort((a, b) => a - b);
        const name = `w${v}_${serves.join('_')}`;
        const price = cost.total - cost.unassigned;
        if (violations.length === 0 && price < (cheapest.get(name)?.cost ?? Infinity))
          cheapest.set(name, { name, cost: price, serves, vehicle: v });
      }
      for (const h of homes) if (!order.includes(h)) grow([...order, h]);
    };
    grow([]);
    return [...cheapest.values()];
  });
}

/** Presence grows only when a recipient starts: a cap that holds at all starts holds always. */
function capRules(of: Problem, times: readonly Time[]): string[] {
  return of.points.flatMap(({ cap }, p) =>
    [
      ...new Set(times.filter(({ booking }) => booking.point === p).map(({ booking }) => booking.start)),
    ].flatMap((instant) => {
      const there = times.filter(
        ({ booking: { point: q, start, handout: h } }) =>
          q === p && start <= instant && instant < start + of.handouts[h].service,
      );
      return atMost(there, cap);
    }),
  );
}

/** Two who must not meet, and two of different cohorts: at most one of two times that are too near. */
function apartRules(of: Problem, times: readonly Time[]): string[] {
  return times.flatMap((one, k) =>
    times.slice(k + 1).flatMap((other) => {
      const [a, b] = [one.booking, other.booking];
      if (a.point !== b.point || a.handout === b.handout) return [];
      const gap = gapBetween(of, a, b);
      const near =
        a.start - (b.start + of.handouts[b.handout].service) < gap &&
        b.start - (a.start + of.handouts[a.handout].service) < gap;
      return gap > 0 && near ? atMost([one, other], 1) : [];
    }),
  );
}

function gapBetween(of: Problem, a: Booking, b: Booking): number {
  const [cohortA, cohortB] = [of.handouts[a.handout].cohort, of.handouts[b.handout].cohort];
  const cohorts = cohortA !== -1 && cohortB !== -1 && cohortA !== cohortB ? of.points[a.point].cohortGap : 0;
  const rivals = of.conflicts.filter(
    (each) =>
      (each.a === a.handout && each.b === b.handout) || (each.a === b.handout && each.b === a.handout),
  );
  return Math.max(cohorts, ...rivals.map(({ gap }) => gap));
}

const sumOf = (columns: readonly Column[]): string => columns.map(({ name }) => name).join(' + ');

const atMost = (columns: readonly Column[], most: number): string[] =>
  columns.length > most ? [`${sumOf(columns)} <= ${most}`] : [];
