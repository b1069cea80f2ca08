import type { PlanRows } from '../../plans/index.js';
import { groupBy } from '../../shared/group-by.js';

/** Keys of a stored plan's visits (`keyOf`) by shift id, in their order; with `lockedOnly`, at locked stops only. */
export function visitsByShift(
  rows: PlanRows,
  { lockedOnly }: { readonly lockedOnly: boolean },
): Map<string, string[]> {
  const shiftOf = new Map(rows.routes.map((route) => [route.id, route.shiftId]));
  const visits = groupBy(rows.handouts, (handout) => handout.stopId);
  const byShift = new Map<string, string[]>();
  for (const stop of [...rows.stops].sort((a, b) => a.position - b.position)) {
    if (lockedOnly && !stop.locked) continue;
    const keys = [...(visits.get(stop.id) ?? [])]
      .sort((a, b) => a.position! - b.position!)
      .map((visit) => visit.recipientId);
    if (stop.kind === 'MOBILE') keys.push(stop.pointId!);
    const shiftId = shiftOf.get(stop.routeId)!;
    byShift.set(shiftId, [...(byShift.get(shiftId) ?? []), ...keys]);
  }
  return byShift;
}
