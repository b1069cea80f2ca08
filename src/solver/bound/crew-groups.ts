/**
 * Vehicles put together for the bound: one *crew* stands for several that travel and are paid alike, and may do
 * whatever any of them may. Every route of a member is a route of its crew at no lower price, so that the bound holds.
 */
import type { Break, LoadingPlace, Problem, Vehicle } from '../model/problem.js';

/** So many vehicles of one kind: how they travel, what they cost, and between which places and times. */
export interface Crew {
  readonly profile: number;
  readonly perMetre: number;
  readonly perSecond: number;
  /** What a route costs apart from its way and its visits: going out at all, and the paid break. */
  readonly fixed: number;
  readonly pause: Break | null;
  readonly members: readonly number[];
  /** Where a member may start, and end (-1 = wherever its last visit is). */
  readonly starts: readonly number[];
  /** Where a member may load on the way, and whether one may set out without having loaded. */
  readonly loading: readonly LoadingPlace[];
  readonly startsLoaded: boolean;
  readonly ends: readonly number[];
  readonly earliest: number;
  readonly latest: number;
}

/**
 * @param apart keeps vehicles of different places and hours apart, which makes the bound higher and dearer
 */
export function crewsOf({ vehicles }: Problem, apart: boolean): Crew[] {
  const groups = new Map<string, number[]>();
  vehicles.forEach((vehicle, v) => {
    const key = JSON.stringify(apart ? vehicle : [vehicle.profile, vehicle.costs, vehicle.break]);
    const group = groups.get(key);
    if (group) group.push(v);
    else groups.set(key, [v]);
  });
  return [...groups.values()].map((members) => {
    const them = members.map((v) => vehicles[v]);
    const { profile, costs, break: pause } = them[0];
    const hasPause = pause !== null && pause.duration > 0;
    return {
      profile,
      perMetre: costs.perMetre,
      perSecond: costs.perSecond,
      fixed: costs.fixed + (hasPause ? costs.perSecond * pause.duration : 0),
      pause: hasPause ? pause : null,
      members,
      loading: them.flatMap((vehicle) => vehicle.loading),
      startsLoaded: them.some((vehicle) => vehicle.startsLoaded),
      starts: [...new Set(them.map((vehicle) => vehicle.start))],
      ends: [...new Set(them.map((vehicle) => vehicle.end))],
      earliest: Math.min(...them.map((vehicle) => vehicle.earliest)),
      latest: Math.max(...them.map((vehicle) => vehicle.latest)),
    };
  });
}

/** Handouts that a member of the crew may visit: those it can serve, and those locked to it. */
export function visitsOf(problem: Problem, crew: Crew): number[] {
  const keeper = new Map(problem.vehicles.flatMap(({ locked }, v) => locked.map((h) => [h, v])));
  const booked = new Set(problem.lockedBookings.map(({ handout }) => handout));
  return problem.handouts.flatMap((_, h) => {
    if (booked.has(h)) return [];
    const locked = keeper.get(h);
    const may =
      locked === undefined
        ? crew.members.some((v) => canServe(problem, problem.vehicles[v], h))
        : crew.members.includes(locked);
    return may ? [h] : [];
  });
}

/** Whether a second person may come from another route. */
const isHelped = ({ handouts }: Problem, h: number): boolean => handouts.some(({ helps }) => helps === h);

function canServe(problem: Problem, vehicle: Vehicle, h: number): boolean {
  const { home, skills, crew } = problem.handouts[h];
  return home !== -1 && (skills & ~vehicle.skills) === 0 && (crew <= vehicle.crew || isHelped(problem, h));
}
