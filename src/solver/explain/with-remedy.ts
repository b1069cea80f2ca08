import type { Handout, Point, Problem, Vehicle, Window } from '../model/problem.js';
import { withoutLink } from './explain-link.js';
import type { Remedy } from './explanation.js';

/** A copy of the problem in which the remedy is carried out for handout `h`. */
export function withRemedy(problem: Problem, h: number, remedy: Remedy): Problem {
  const handout = (change: (it: Handout) => Partial<Handout>): Problem => ({
    ...problem,
    handouts: replaced(problem.handouts, h, change),
  });
  const vehicle = (v: number, change: (it: Vehicle) => Partial<Vehicle>): Problem => ({
    ...problem,
    vehicles: replaced(problem.vehicles, v, change),
  });
  const point = (p: number, change: (it: Point) => Partial<Point>): Problem => ({
    ...problem,
    points: replaced(problem.points, p, change),
  });
  switch (remedy.kind) {
    case 'INSERT_VISIT':
    case 'BOOK':
      return problem;
    case 'SHIFT_ENDS_LATER':
      return vehicle(remedy.vehicle, () => ({ latest: remedy.at }));
    case 'SHIFT_STARTS_EARLIER':
      return vehicle(remedy.vehicle, () => ({ earliest: remedy.at }));
    case 'WIDER_WINDOW':
    case 'OTHER_TIME_AT_POINT':
      return handout(({ windows }) => ({ windows: reaching(windows, remedy.at) }));
    case 'WIDER_BREAK':
      return vehicle(remedy.vehicle, ({ break: pause }) => ({ break: pause && widened(pause, remedy.by) }));
    case 'LONGER_DURATION':
      return vehicle(remedy.vehicle, ({ maxDuration }) => ({ maxDuration: maxDuration + remedy.by }));
    case 'MORE_VISITS':
      return vehicle(remedy.vehicle, ({ maxVisits }) => ({ maxVisits: maxVisits + remedy.by }));
    case 'MORE_CAPACITY':
      return vehicle(remedy.vehicle, ({ capacity }) => ({
        capacity: capacity.map((room, d) => (d === remedy.dimension ? room + remedy.by : room)),
      }));
    case 'ADD_SKILLS':
      return vehicle(remedy.vehicle, ({ skills }) => ({ skills: skills | remedy.skills }));
    case 'SECOND_PERSON':
      return vehicle(remedy.vehicle, ({ crew }) => ({ crew: Math.max(2, crew) }));
    case 'CLOSE_LATER':
      return point(remedy.point, ({ opens }) => ({
        opens: opens.map((open) => (open.to + remedy.by === remedy.at ? { ...open, to: remedy.at } : open)),
      }));
    case 'OPEN_EARLIER':
      return point(remedy.point, ({ opens }) => ({
        opens: opens.map((open) =>
          open.from - remedy.by === remedy.at ? { ...open, from: remedy.at } : open,
        ),
      }));
    case 'OPEN_POINT':
      return point(remedy.point, () => ({ opens: [{ from: remedy.at, to: remedy.at + remedy.by }] }));
    case 'RAISE_CAP':
      return point(remedy.point, ({ cap }) => ({ cap: cap + remedy.by }));
    case 'MORE_COUNTERS':
      return point(remedy.point, ({ counters }) => ({ counters: counters + remedy.by }));
    case 'SMALLER_COHORT_GAP':
      return point(remedy.point, ({ cohortGap }) => ({ cohortGap: cohortGap - remedy.by }));
    case 'UNLINK':
      return withoutLink(problem, h, remedy.other);
    case 'ALLOW_HOME':
      return handout(() => ({ home: remedy.home }));
    case 'ALLOW_POINT':
      return handout(({ points }) => ({ points: [...points, { point: remedy.point, cost: 0 }] }));
    case 'ADD_SHIFT':
      return {
        ...problem,
        vehicles: [...problem.vehicles, newShift(problem.vehicles[remedy.vehicle], remedy)],
      };
  }
}

/** A shift like `vehicle`, without locked handouts, with at least these skills and people. */
export function newShift(
  vehicle: Vehicle,
  crew: { readonly skills: number; readonly crew: number },
): Vehicle {
  return {
    ...vehicle,
    locked: [],
    lockedPrefix: 0,
    skills: vehicle.skills | crew.skills,
    crew: Math.max(vehicle.crew, crew.crew),
  };
}

/** A break that may start up to `by` seconds earlier or later. */
export function widened(pause: NonNullable<Vehicle['break']>, by: number): NonNullable<Vehicle['break']> {
  return { ...pause, earliest: Math.max(0, pause.earliest - by), latest: pause.latest + by };
}

/** The windows, the nearest one stretched to include `at`, which is outside all of them. */
function reaching(windows: readonly Window[], at: number): Window[] {
  const away = ({ from, to }: Window): number => Math.max(from - at, at - to);
  const nearest = windows.reduce((a, b) => (away(b) < away(a) ? b : a));
  return windows.map((window) =>
    window === nearest ? { from: Math.min(window.from, at), to: Math.max(window.to, at) } : window,
  );
}

function replaced<T>(items: readonly T[], k: number, change: (it: T) => Partial<T>): T[] {
  return items.map((item, i) => (i === k ? { ...item, ...change(item) } : item));
}
