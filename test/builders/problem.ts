/** Random small problems that use every rule at once, for property tests of the optimiser and its judges. */
import {
  handout,
  point,
  problem,
  vehicle,
  type Booking,
  type Conflict,
  type Handout,
  type Point,
  type Problem,
  type TravelProfile,
  type Vehicle,
  type Window,
} from '../../src/solver/model/problem.js';
import { newMatrix } from '../../src/solver/model/problem.js';
import { HOUR, MINUTE } from './solver-problems.js';

/** Uniform in [0, 1), as Math.random but seeded. */
export type Rng = () => number;

const { imul } = Math; // a look-up of a global is dear in a test's context

/** The mulberry32 generator: the same numbers for the same seed, everywhere. */
export function seededRng(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = imul(state ^ (state >>> 15), state | 1);
    t ^= t + imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number in [from, to]. */
export const between = (rng: Rng, from: number, to: number): number =>
  from + Math.floor(rng() * (to - from + 1));

/** One of the items. */
export const pick = <T>(rng: Rng, items: readonly T[]): T => items[between(rng, 0, items.length - 1)];

/** True with probability `p`. */
export const chance = (rng: Rng, p: number): boolean => rng() < p;

export interface RandomSize {
  readonly handouts: number;
  readonly vehicles: number;
  readonly points: number;
}

const OPENING = 8 * HOUR;
const CLOSING = 16 * HOUR;

/**
 * A day in a small town, 08:00–16:00 on a 5 km square: homes (some shared), two depots, tight shifts with breaks,
 * skills and crews, points with low caps, cohorts and conflicts, a few quarantined, locked visits and bookings.
 * Nothing promises that all handouts fit; it is always sound (`validateProblem` finds no fault), and what is locked
 * breaks no rule by itself.
 */
export function randomProblem(rng: Rng, size?: Partial<RandomSize>): Problem {
  const n = size?.handouts ?? between(rng, 1, 14);
  const m = size?.vehicles ?? between(rng, 0, 3);
  const p = size?.points ?? between(rng, 0, 3);
  const places = n + 2;
  const points = Array.from({ length: p }, () => randomPoint(rng));
  const profiles = [6, 3].map((metresPerSecond) => townProfile(rng, places, metresPerSecond));
  const handouts = Array.from({ length: n }, (_, i) => randomHandout(rng, i, points));
  const lockedBookings = randomLockedBookings(rng, handouts, points);
  return problem({
    places,
    loadDimensions: 2,
    profiles,
    handouts,
    vehicles: randomVehicles(rng, m, handouts, lockedBookings),
    points,
    conflicts: randomConflicts(rng, n, lockedBookings),
    lockedBookings,
  });
}

/** Straight lines between random spots; places n and n + 1 are the depots, and some homes share a house. */
function townProfile(rng: Rng, places: number, metresPerSecond: number): TravelProfile {
  const spots = Array.from({ length: places }, () => [between(rng, 0, 5000), between(rng, 0, 5000)]);
  for (let i = 1; i < places; i++) if (chance(rng, 0.15)) spots[i] = spots[i - 1];
  const profile = { duration: newMatrix(places), distance: newMatrix(places) };
  spots.forEach((a, i) =>
    spots.forEach((b, j) => {
      const metres = Math.round(Math.hypot(a[0] - b[0], a[1] - b[1]));
      profile.distance[i * places + j] = metres;
      profile.duration[i * places + j] = Math.ceil(metres / metresPerSecond);
    }),
  );
  return profile;
}

function randomHandout(rng: Rng, i: number, points: readonly Point[]): Handout {
  const quarantined = chance(rng, 0.08);
  // Two who live together are brought to the same door: every fourth shares the place of the one before.
  const home = chance(rng, 0.25) && i > 0 ? i - 1 : i;
  const offered = quarantined ? [] : points.flatMap((_, k) => (chance(rng, 0.6) ? [k] : []));
  return handout({
    service: between(rng, 2, 20) * MINUTE,
    windows: randomWindows(rng),
    load: [between(rng, 1, 3), between(rng, 0, 500)],
    skills: pick(rng, [0, 0, 1, 2, 3]),
    crew: chance(rng, 0.1) ? 2 : 1,
    quarantined,
    unassignedCost: between(rng, 1, 3) * 1_000_000,
    home: chance(rng, 0.75) || quarantined ? home : -1,
    points: offered.map((k) => ({ point: k, cost: between(rng, 0, 3000) })),
    preferred: chance(rng, 0.5)
      ? { time: between(rng, OPENING, CLOSING), perSecond: between(rng, 0, 3) }
      : null,
    cohort: pick(rng, [-1, -1, 0, 1]),
  });
}

function randomWindows(rng: Rng): Window[] {
  const from = between(rng, 8, 13) * HOUR;
  const first = { from, to: from + between(rng, 1, 16) * 15 * MINUTE };
  if (chance(rng, 0.7)) return [first];
  const second = first.to + between(rng, 1, 90) * MINUTE;
  return [first, { from: second, to: second + between(rng, 0, 60) * MINUTE }];
}

function randomPoint(rng: Rng): Point {
  const from = OPENING + between(rng, 0, 4) * 25 * MINUTE;
  const noon = from + between(rng, 40, 120) * MINUTE;
  const afternoon = noon + between(rng, 10, 60) * MINUTE;
  const opens = chance(rng, 0.5)
    ? [{ from, to: noon }]
    : [
        { from, to: noon },
        { from: afternoon, to: afternoon + between(rng, 30, 180) * MINUTE },
      ];
  return point({
    opens,
    slot: pick(rng, [5, 10, 15]) * MINUTE,
    cap: between(rng, 1, 4),
    counters: between(rng, 1, 3),
    cohortGap: pick(rng, [0, 0, 10 * MINUTE, 15 * MINUTE]),
  });
}

function randomConflicts(rng: Rng, n: number, locked: readonly Booking[]): Conflict[] {
  const free = Array.from({ length: n }, (_, h) => h).filter((h) => !locked.some((b) => b.handout === h));
  if (free.length < 2) return [];
  return Array.from({ length: between(rng, 0, 3) }, () => ({
    a: pick(rng, free),
    b: pick(rng, free),
    gap: between(rng, 0, 60) * MINUTE,
  })).filter(({ a, b }) => a !== b);
}

/** At most one a point, so that no two can disturb each other. */
function randomLockedBookings(rng: Rng, handouts: readonly Handout[], points: readonly Point[]): Booking[] {
  const locked: Booking[] = [];
  points.forEach(({ opens, slot }, k) => {
    if (!chance(rng, 0.3)) return;
    const taken = new Set(locked.map((booking) => booking.handout));
    for (const [h, { service, windows, points: offered }] of handouts.entries()) {
      if (taken.has(h) || !offered.some((option) => option.point === k)) continue;
      const starts = opens.flatMap(({ from, to }) =>
        Array.from(
          { length: Math.max(0, Math.floor((to - service - from) / slot) + 1) },
          (_, s) => from + s * slot,
        ),
      );
      const start = starts.find((t) => windows.some((w) => w.from <= t && t <= w.to));
      if (start === undefined) continue;
      locked.push({ handout: h, point: k, start });
      return;
    }
  });
  return locked;
}

function randomVehicles(
  rng: Rng,
  m: number,
  handouts: readonly Handout[],
  lockedBookings: readonly Booking[],
): Vehicle[] {
  const depots = [handouts.length, handouts.length + 1];
  const taken = new Set(lockedBookings.map((booking) => booking.handout));
  return Array.from({ length: m }, () => {
    const earliest = OPENING + between(rng, 0, 8) * 15 * MINUTE;
    const shift: Partial<Vehicle> = {
      profile: between(rng, 0, 1),
      start: pick(rng, depots),
      end: chance(rng, 0.2) ? -1 : pick(rng, depots),
      earliest,
      latest: earliest + between(rng, 8, 32) * 15 * MINUTE,
      capacity: [between(rng, 3, 12), between(rng, 500, 3000)],
      skills: between(rng, 0, 3),
      crew: between(rng, 1, 2),
      costs: { fixed: between(rng, 0, 500), perMetre: between(rng, 0, 2), perSecond: between(rng, 0, 2) },
      maxVisits: between(rng, 1, 10),
      maxDuration: between(rng, 4, 32) * 15 * MINUTE,
    };
    const pause = {
      duration: between(rng, 0, 2) * 15 * MINUTE,
      earliest: earliest + HOUR,
      latest: earliest + 3 * HOUR,
    };
    // One locked visit with no break and a wide-open shift: alone it always fits, whatever else is drawn.
    const lockable = handouts.findIndex((h, i) => h.home >= 0 && !h.quarantined && !taken.has(i));
    if (!chance(rng, 0.2) || lockable < 0)
      return vehicle({ ...shift, break: chance(rng, 0.5) ? pause : null });
    taken.add(lockable);
    const open = { earliest: OPENING - HOUR, latest: 24 * HOUR, skills: 3, crew: 2, maxDuration: 17 * HOUR };
    return vehicle({ ...shift, ...open, locked: [lockable], lockedPrefix: between(rng, 0, 1) });
  });
}
