import type { TriedPlaceFragment } from '../../graphql/generated/graphql.js';
import { type Lane, turnsAt } from '../model.js';
import type { TimeAxis } from '../time-axis.js';

/** Where a handout would land. */
export type Place =
  | { readonly kind: 'route'; readonly shift: string; readonly position: number }
  | { readonly kind: 'point'; readonly point: string; /** ms */ readonly start: number }
  /** Out of the plan. */
  | { readonly kind: 'none' };

/** The shift or the point that a place is at; null for none. */
export function laneOf(place: Place): string | null {
  if (place.kind === 'none') return null;
  return place.kind === 'route' ? place.shift : place.point;
}

/** The places of one lane by what tells them apart there: the position, or the instant in ms. */
export type TriedLane = ReadonlyMap<number, TriedPlaceFragment>;

export const spotOf = (place: Exclude<Place, { kind: 'none' }>): number =>
  place.kind === 'route' ? place.position : place.start;

/** Places by the lanes that they are in. */
export function byLane(places: readonly TriedPlaceFragment[]): Map<string, TriedLane> {
  const lanes = new Map<string, Map<number, TriedPlaceFragment>>();
  for (const place of places) {
    const lane = place.shift ?? place.point ?? '';
    const spot = place.position ?? Date.parse(place.start ?? '');
    const known = lanes.get(lane) ?? new Map<number, TriedPlaceFragment>();
    lanes.set(lane, known.set(spot, place));
  }
  return lanes;
}

/** The cheapest of those that break no rule. */
export function bestOf(places: Iterable<TriedPlaceFragment>): TriedPlaceFragment | null {
  let best: TriedPlaceFragment | null = null;
  for (const place of places) {
    if (place.faults.length === 0 && (!best || place.cost < best.cost)) best = place;
  }
  return best;
}

/**
 * Where the places of a shift's lane lie along the axis, pixels: before, between and after the handouts that stand
 * there, the dragged one left out.
 */
export function positionsAcross(
  { stops }: Pick<Lane, 'stops'>,
  recipient: string,
  axis: Pick<TimeAxis, 'x' | 'from'>,
): number[] {
  const others = stops.flatMap((stop) =>
    turnsAt(stop)
      .filter((visit) => visit?.recipient?.id !== recipient)
      .map(() => ({ start: axis.x(Date.parse(stop.serviceStart)), end: axis.x(Date.parse(stop.departure)) })),
  );
  const last = others.at(-1);
  if (!last) return [axis.x(stops[0] ? Date.parse(stops[0].departure) : axis.from) + 12];
  return [
    ...others.map(({ start }, index) => {
      const before = others[index - 1];
      return before ? (before.end + start) / 2 : start - 10;
    }),
    last.end + 10,
  ];
}
