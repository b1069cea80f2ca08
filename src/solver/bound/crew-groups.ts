/**
 * Vehicles grouped for the bound: a *crew* represents vehicles with the same profile, costs and break, and may do what any
 * of them may. Each route of a member is a route of its crew at no higher cost, so the bound is valid.
 */
import type { Break, LoadingPlace, Problem, Vehicle } from '../model/problem.js';
import { mayBeHelped, missingCrew } from '../rules/helpers.js';
import { handoutsLockedAtPoints, vehicleOfLocked } from '../rules/locks.js';

/** What the vehicles of one group have in common, and the least restrictive of what they have not. Seconds. */
export interface Crew {
  readonly profile: number;
  readonly perMetre: number;
  readonly perSecond: number;
  /** Cost of a route apart from travel and visits: the fixed cost, and the seconds of the break. */
  readonly fixed: number;
  readonly pause: Break | null;
  readonly members: readonly number[];
  /** Places where a member may start, and end (-1 = at its last visit). */
  readonly starts: readonly number[];
  /** Where a member may load on the way, and whether a member starts loaded. */
  readonly loading: readonly LoadingPlace[];
  readonly startsLoaded: boolean;
  readonly ends: readonly number[];
  readonly earliest: number;
  readonly latest: number;
}

/**
 * @param apart group only identical vehicles: a higher bound that takes longer to compute
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
    const group = members.map((v) => vehicles[v]);
    const { profile, costs, break: pause } = group[0];
    const hasPause = pause !== null && pause.duration > 0;
    return {
      profile,
      perMetre: costs.perMetre,
      perSecond: costs.perSecond,
      fixed: costs.fixed + (hasPause ? costs.perSecond * pause.duration : 0),
      pause: hasPause ? pause : null,
      members,
      loading: group.flatMap((vehicle) => vehicle.loading),
      startsLoaded: group.some((vehicle) => vehicle.startsLoaded),
      starts: [...new Set(group.map((vehicle) => vehicle.start))],
      ends: [...new Set(group.map((vehicle) => vehicle.end))],
      earliest: Math.min(...group.map((vehicle) => vehicle.earliest)),
      latest: Math.max(...group.map((vehicle) => vehicle.latest)),
    };
  });
}

/** Handouts that a member of the crew may visit, ascending: those it can serve, and those locked to it. */
export function servableVisits(problem: Problem, crew: Crew): number[] {
  const vehicleOf = vehicleOfLocked(problem);
  const booked = handoutsLockedAtPoints(problem);
  return problem.handouts.flatMap((_, h) => {
    if (booked.has(h)) return [];
    const locked = vehicleOf.get(h);
    const may =
      locked === undefined
        ? crew.members.some((v) => canServe(problem, problem.vehicles[v], h))
        : crew.members.includes(locked);
    return may ? [h] : [];
  });
}

function canServe(problem: Problem, vehicle: Vehicle, h: number): boolean {
  const handout = problem.handouts[h];
  const isCrewEnough = missingCrew(handout, vehicle) === 0 || mayBeHelped(problem, h);
  return handout.home !== -1 && (handout.skills & ~vehicle.skills) === 0 && isCrewEnough;
}
