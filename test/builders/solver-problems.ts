/** Problems small enough to hold in the head, for the optimiser's tests. */
import {
  handout,
  newMatrix,
  problem,
  vehicle,
  type Handout,
  type Problem,
  type TravelProfile,
  type Vehicle,
} from '../../src/solver/model/problem.js';

export const HOUR = 3600;
export const MINUTE = 60;

/** Places on a line: `positions[i]` metres from the origin, driven at `metresPerSecond`. */
export function lineProfile(positions: readonly number[], metresPerSecond = 1): TravelProfile {
  const profile = { duration: newMatrix(positions.length), distance: newMatrix(positions.length) };
  positions.forEach((from, i) =>
    positions.forEach((to, j) => {
      const metres = Math.abs(from - to);
      profile.distance[i * positions.length + j] = metres;
      profile.duration[i * positions.length + j] = Math.ceil(metres / metresPerSecond);
    }),
  );
  return profile;
}

/**
 * A depot at 0 and one home visit at each of `positions` on a line (place i + 1 = handout i), one metre a second.
 * `each` and `vehicles` say what differs from the mildest.
 */
export function lineProblem(
  positions: readonly number[],
  said: {
    each?: (i: number) => Partial<Handout>;
    vehicles?: readonly Partial<Vehicle>[];
  } & Partial<Omit<Problem, 'vehicles' | 'handouts'>> = {},
): Problem {
  const { each = () => ({}), vehicles = [{}], ...rest } = said;
  return problem({
    places: positions.length + 1,
    profiles: [lineProfile([0, ...positions])],
    handouts: positions.map((_, i) => handout({ home: i + 1, ...each(i) })),
    vehicles: vehicles.map((v) => vehicle(v)),
    ...rest,
  });
}
