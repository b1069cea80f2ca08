import type {
  CrewedShiftFragment,
  PlannedBookingFragment,
  PlannedStopFragment,
  WholePlanFragment,
} from '../graphql/generated/graphql.js';

/** As many as there are colours; the number beside each tells those apart that share one. */
const COLOURS = 8;

/** A stop with the number that drivers and dispatchers call it by: those with visits count, from 1. */
export interface NumberedStop extends PlannedStopFragment {
  readonly number: number | null;
}

/** A shift's way as board and map show it; one that drives nowhere has no stops. */
export interface Lane {
  /** The shift's id. */
  readonly shift: string;
  readonly vehicle: string;
  readonly crew: string;
  /** Index of its colour. */
  readonly colour: number;
  readonly stops: readonly NumberedStop[];
}

/** What a dispatcher has chosen to look at. */
export type Chosen =
  { readonly stop: string } | { readonly point: string } | { readonly lane: string } | null;

/** A lane for each of the day's shifts, also for those that the plan leaves at rest. */
export function lanesOf(
  plan: Pick<WholePlanFragment, 'routes'>,
  shifts: readonly CrewedShiftFragment[],
): Lane[] {
  const stops = new Map(plan.routes.map((route) => [route.shift?.id, route.stops]));
  const known = new Map(
    [...shifts, ...plan.routes.flatMap(({ shift }) => shift ?? [])].map((shift) => [shift.id, shift]),
  );
  return [...known.values()]
    .toSorted((a, b) => vehicleOf(a).localeCompare(vehicleOf(b), 'nb', { numeric: true }))
    .map((shift, index) => ({
      shift: shift.id,
      vehicle: vehicleOf(shift),
      crew: shift.crew.map(({ name }) => name.split(' ')[0]).join(', '),
      colour: index % COLOURS,
      stops: numbered(stops.get(shift.id) ?? []),
    }));
}

export const whoAt = (stop: PlannedStopFragment): string =>
  stop.visits.map(({ recipient }) => recipient?.alias ?? '?').join(', ') || (stop.point?.name ?? '');

type Turn<Stop extends Pick<PlannedStopFragment, 'visits'>> = Stop['visits'][number] | null;

/**
 * What takes a place in the order of a route, as positions count it: each handout, and where the vehicle stands without
 * any at the stop itself, the stand (null).
 */
export function turnsAt<Stop extends Pick<PlannedStopFragment, 'kind' | 'visits'>>({
  kind,
  visits,
}: Stop): Turn<Stop>[] {
  const standsThere = visits.length === 0 && (kind === 'MOBILE' || kind === 'DELIVERY');
  return standsThere ? [null] : [...visits];
}

/** What has been said at the doors of a stop: nothing yet, all delivered, or something else that needs a look. */
export type Doors = 'open' | 'delivered' | 'missed';

export function doorsOf({
  visits,
}: {
  readonly visits: readonly Pick<PlannedStopFragment['visits'][number], 'outcomes'>[];
}): Doors {
  const last = visits.map(({ outcomes }) => outcomes.at(-1)?.kind);
  if (last.some((kind) => kind !== undefined && kind !== 'DELIVERED')) return 'missed';
  return last.length > 0 && last.every((kind) => kind === 'DELIVERED') ? 'delivered' : 'open';
}

export const isVisited = ({ visits }: PlannedStopFragment): boolean => visits.length > 0;

/**
 * How many are booked at once at a point, as steps.
 * @returns instants (ms) with the number present from each on, in order
 */
export function bookedPresence(bookings: readonly PlannedBookingFragment[]): [at: number, present: number][] {
  const changes = new Map<number, number>();
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const { start, serviceSeconds } of bookings) {
    change(Date.parse(start), 1);
    change(Date.parse(start) + serviceSeconds * 1000, -1);
  }
  let present = 0;
  return [...changes]
    .toSorted(([a], [b]) => a - b)
    .map(([at, by]): [number, number] => [at, (present += by)]);
}

const vehicleOf = ({ vehicle }: CrewedShiftFragment): string => vehicle?.name ?? '?';

function numbered(stops: readonly PlannedStopFragment[]): NumberedStop[] {
  let last = 0;
  return stops.map((stop) => ({ ...stop, number: isVisited(stop) ? ++last : null }));
}
