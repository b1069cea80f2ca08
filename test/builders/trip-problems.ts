/** Random problems in which vehicles load on the way, or drive more slowly at some hours. */
import type { LoadingPlace, Problem, SpeedSlice } from '../../src/solver/model/problem.js';
import { Rng } from '../../src/solver/search/run/rng.js';

/** Small vehicles that may load, half of them empty at first, at one or two places with windows. */
export function withLoading(problem: Problem, seed: number): Problem {
  const rng = new Rng(seed);
  const place = (): LoadingPlace => {
    const from = rng.int(3) * 900;
    const first = { from, to: from + 900 + rng.int(6000) };
    const again = { from: first.to + 600, to: first.to + 4000 };
    return {
      place: rng.int(problem.places),
      windows: rng.int(3) === 0 ? [first, again] : [first],
      duration: rng.int(3) * 120,
    };
  };
  return {
    ...problem,
    vehicles: problem.vehicles.map((vehicle) => ({
      ...vehicle,
      capacity: [2 + rng.int(4), 500 + rng.int(1000)],
      startsLoaded: rng.int(2) === 0,
      loading: Array.from({ length: 1 + rng.int(2) }, place),
    })),
  };
}

/** A day with a slow hour or two for each kind of vehicle. */
export function withHours(problem: Problem, seed: number): Problem {
  const rng = new Rng(seed);
  const speeds = (): SpeedSlice[] =>
    Array.from({ length: 1 + rng.int(4) }, (_, k) => ({
      from: k * 1500 + rng.int(1500),
      speed: 300 + rng.int(1200),
    }));
  return { ...problem, profiles: problem.profiles.map((profile) => ({ ...profile, speeds: speeds() })) };
}
