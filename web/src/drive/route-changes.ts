import type { DrivenStopFragment, DrivenVisitFragment } from '../graphql/generated/graphql.js';

/** What is other at a stop than the driver has seen it. Times are instants. */
export type RouteChange = { readonly recipientId: string; readonly alias: string } & (
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly at: string }
  | { readonly kind: 'doses'; readonly doses: number }
  | { readonly kind: 'place'; readonly address: string | null }
  | { readonly kind: 'access' | 'contact' | 'order' }
);

/** Less is how any day goes, and says nothing to a driver. Milliseconds. */
const NOTICED = 5 * 60_000;

interface Placed {
  readonly stop: DrivenStopFragment;
  readonly visit: DrivenVisitFragment;
}

/** How a route differs from the one that the driver has seen, in the order of the way; none where nothing does. */
export function changesBetween(
  seen: readonly DrivenStopFragment[],
  now: readonly DrivenStopFragment[],
): RouteChange[] {
  const before = placedOf(seen);
  const after = placedOf(now);
  const removed = [...before].filter(([id]) => !after.has(id)).map(([, placed]) => gone(placed));
  const swapped = outOfOrder(before, after);
  const others = [...after].flatMap(([id, placed]) => {
    const was = before.get(id);
    return was ? differences(was, placed, swapped.has(id)) : [added(placed)];
  });
  return [...removed, ...others];
}

const placedOf = (stops: readonly DrivenStopFragment[]): Map<string, Placed> =>
  new Map(stops.flatMap((stop) => stop.visits.map((visit) => [visit.recipientId, { stop, visit }])));

const whose = ({ visit: { recipientId, alias } }: Placed) => ({ recipientId, alias });
const gone = (placed: Placed): RouteChange => ({
  ...whose(placed),
  kind: 'removed',
  at: timeOf(placed),
});
const added = (placed: Placed): RouteChange => ({
  ...whose(placed),
  kind: 'added',
  at: timeOf(placed),
});

function differences(was: Placed, is: Placed, swapped: boolean): RouteChange[] {
  const whom = whose(is);
  const at = timeOf(is);
  const moved = Math.abs(Date.parse(at) - Date.parse(timeOf(was))) >= NOTICED;
  const changes: (RouteChange | false)[] = [
    swapped && { ...whom, kind: 'order' },
    moved && { ...whom, kind: 'moved', at },
    was.visit.doses !== is.visit.doses && { ...whom, kind: 'doses', doses: is.visit.doses },
    addressOf(was) !== addressOf(is) && { ...whom, kind: 'place', address: addressOf(is) },
    was.visit.accessNotes !== is.visit.accessNotes && { ...whom, kind: 'access' },
    was.visit.contactless !== is.visit.contactless && { ...whom, kind: 'contact' },
  ];
  return changes.filter((change) => change !== false);
}

/** When the handout is: at a stop where people come, each has a time of their own. */
const timeOf = ({ stop, visit }: Placed): string => visit.bookedAt ?? stop.serviceStart;

const addressOf = ({ stop, visit }: Placed): string | null => stop.place ?? visit.address ?? stop.address;

/** The fewest whose taking out leaves both routes in one order: they are the ones that were moved. */
function outOfOrder(before: ReadonlyMap<string, Placed>, after: ReadonlyMap<string, Placed>): Set<string> {
  const ranks = new Map([...before.keys()].map((id, rank) => [id, rank]));
  const both = [...after.keys()].filter((id) => ranks.has(id));
  // The longest run of rising ranks that ends at each.
  const runs: string[][] = [];
  for (const [k, id] of both.entries()) {
    const earlier = runs.filter((_run, j) => ranks.get(both[j]!)! < ranks.get(id)!);
    runs[k] = [...longest(earlier), id];
  }
  const kept = new Set(longest(runs));
  return new Set(both.filter((id) => !kept.has(id)));
}

const longest = (runs: readonly string[][]): string[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), []);
