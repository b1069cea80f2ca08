/** What a plan is like for those who work and those who are visited. */
import type { PlanRows } from './plan-rows.js';

export interface PlanSummary {
  /** Seconds on the way of the shifts that are longest and shortest out; null where none is sent out. */
  readonly longestDuty: number | null;
  readonly shortestDuty: number | null;
  /**
   * Of the visits to recipients whom any employee has visited in the last 28 days, the share in which a crew member is
   * known from; null where there is no such visit.
   */
  readonly continuity: number | null;
}

/**
 * @param crews the staff of each shift
 * @param familiar the staff that each recipient has met lately
 */
export function planSummary(
  { routes, stops, handouts }: Pick<PlanRows, 'routes' | 'stops' | 'handouts'>,
  crews: ReadonlyMap<string, readonly string[]>,
  familiar: ReadonlyMap<string, readonly string[]>,
): PlanSummary {
  const durations = routes.map((route) => route.duration);
  const shiftOf = new Map(routes.map(({ id, shiftId }) => [id, shiftId]));
  const routeOf = new Map(stops.map(({ id, routeId }) => [id, routeId]));
  const visits = handouts.flatMap(({ stopId, recipientId }) => {
    const known = familiar.get(recipientId);
    if (stopId === null || known === undefined) return [];
    const crew = crews.get(shiftOf.get(routeOf.get(stopId)!)!) ?? [];
    return [crew.some((staff) => known.includes(staff))];
  });
  return {
    longestDuty: durations.length > 0 ? Math.max(...durations) : null,
    shortestDuty: durations.length > 0 ? Math.min(...durations) : null,
    continuity: visits.length > 0 ? visits.filter(Boolean).length / visits.length : null,
  };
}
