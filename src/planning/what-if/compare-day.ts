import { type CivilDate, instantAt } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import { sum } from '../../shared/sum.js';
import type { Solution } from '../../solver/index.js';
import type { UnassignedReason } from '../../plans/index.js';
import type { Explanation } from '../explaining/index.js';
import type { PlanPresence } from '../making/index.js';
import { peopleIn, type PreparedRound } from '../problem/index.js';

/** A plan of a day: the published one, or one made for the comparison. */
export interface DayAnswer {
  readonly source: 'PUBLISHED' | 'PLANNED';
  readonly prepared: PreparedRound;
  readonly solution: Solution;
  readonly presence: readonly PlanPresence[];
  /** By handout index, for each unassigned one. */
  readonly explanations: ReadonlyMap<number, Explanation>;
}

/** A day without and with the measures. Recipients, points and vehicles are in it by id. */
export interface DayComparison {
  readonly date: CivilDate;
  readonly before: DayFigures;
  readonly after: DayFigures;
  readonly changes: readonly PlaceChange[];
  readonly points: readonly PointComparison[];
}

export interface DayFigures {
  readonly source: DayAnswer['source'];
  readonly home: number;
  readonly booked: number;
  readonly unassigned: number;
  readonly routes: number;
  /** Metres. */
  readonly distance: number;
  /** Seconds of crews on duty. */
  readonly duration: number;
}

export type ChangeKind =
  'TO_HOME' | 'TO_POINT' | 'OTHER_POINT' | 'OTHER_TIME' | 'UNASSIGNED' | 'ASSIGNED' | 'OTHER_DAY';

/** Where a handout is given. `NOT_DUE`: there is none that day. */
export interface Place {
  readonly kind: 'HOME' | 'POINT' | 'UNASSIGNED' | 'NOT_DUE';
  readonly pointId: string | null;
  readonly vehicleId: string | null;
  /** ISO 8601. */
  readonly start: string | null;
}

export interface PlaceChange {
  readonly recipientId: string;
  readonly kind: ChangeKind;
  readonly before: Place;
  readonly after: Place;
  /** Why a handout becomes unassigned; else empty. */
  readonly reasons: readonly UnassignedReason[];
  readonly remedy: Text | null;
}

export interface PointComparison {
  readonly pointId: string;
  readonly before: PointFigures | null;
  readonly after: PointFigures | null;
}

export type PointFigures = Pick<PlanPresence, 'capPresent' | 'bookings' | 'pOvercrowded'>;

/** Seconds from which another time is a change: recipients have a time at points, half an hour or so at home. */
const CHANGE_SECONDS = { POINT: 60, HOME: 1_800 };

export function compareDay(date: CivilDate, before: DayAnswer, after: DayAnswer): DayComparison {
  const was = placesOf(before);
  const is = placesOf(after);
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((recipientId): PlaceChange[] => {
    const [from, to] = [was.get(recipientId) ?? NOT_DUE, is.get(recipientId) ?? NOT_DUE];
    const kind = changeOf(from, to);
    if (kind === null) return [];
    const why = kind === 'UNASSIGNED' ? after.explanations.get(to.handout) : undefined;
    return [
      {
        recipientId,
        kind,
        before: placeOf(date, from),
        after: placeOf(date, to),
        reasons: why?.reasons ?? [],
        remedy: why?.remedy ?? null,
      },
    ];
  });
  return {
    date,
    before: figuresOf(before),
    after: figuresOf(after),
    changes,
    points: comparePoints(before, after),
  };
}

interface Where {
  readonly kind: Place['kind'];
  readonly handout: number;
  readonly pointId: string | null;
  readonly vehicleId: string | null;
  /** Seconds of the local day. */
  readonly start: number | null;
}

const NOWHERE = { handout: -1, pointId: null, vehicleId: null, start: null };
const NOT_DUE: Where = { ...NOWHERE, kind: 'NOT_DUE' };

/** Where each due handout is given, by recipient id. */
function placesOf({ prepared: { built }, solution }: DayAnswer): Map<string, Where> {
  const places = new Map<string, Where>();
  const put = (handout: number, where: Partial<Where> & Pick<Where, 'kind'>): void => {
    places.set(built.handouts[handout].recipient.id, { ...NOWHERE, ...where, handout });
  };
  for (const handout of peopleIn(built, solution.unassigned)) put(handout, { kind: 'UNASSIGNED' });
  for (const { handout, point, start } of solution.bookings)
    put(handout, { kind: 'POINT', pointId: built.points[point].id, start });
  for (const { vehicle, stops } of solution.routes) {
    const { vehicle: car } = built.shifts[vehicle];
    for (const { handouts, serviceStart } of stops)
      for (const handout of peopleIn(built, handouts))
        put(handout, { kind: 'HOME', vehicleId: car.id, start: serviceStart });
  }
  return places;
}

function changeOf(from: Where, to: Where): ChangeKind | null {
  if (from.kind === to.kind) {
    if (from.start === null || to.start === null) return null;
    if (from.kind === 'POINT' && from.pointId !== to.pointId) return 'OTHER_POINT';
    const least = CHANGE_SECONDS[from.kind === 'POINT' ? 'POINT' : 'HOME'];
    return Math.abs(from.start - to.start) >= least ? 'OTHER_TIME' : null;
  }
  if (from.kind === 'NOT_DUE' || to.kind === 'NOT_DUE') return 'OTHER_DAY';
  if (to.kind === 'UNASSIGNED') return 'UNASSIGNED';
  if (from.kind === 'UNASSIGNED') return 'ASSIGNED';
  return to.kind === 'HOME' ? 'TO_HOME' : 'TO_POINT';
}

const placeOf = (date: CivilDate, { kind, pointId, vehicleId, start }: Where): Place => ({
  kind,
  pointId,
  vehicleId,
  start: start === null ? null : instantAt(date, start),
});

const figuresOf = ({ source, prepared: { built }, solution }: DayAnswer): DayFigures => ({
  source,
  home: sum(solution.routes.map(({ order }) => peopleIn(built, order).length)),
  booked: solution.bookings.length,
  unassigned: peopleIn(built, solution.unassigned).length,
  routes: solution.routes.filter(({ order }) => order.length > 0).length,
  distance: sum(solution.routes.map(({ distance }) => distance)),
  duration: sum(solution.routes.map(({ duration }) => duration)),
});

function comparePoints(before: DayAnswer, after: DayAnswer): PointComparison[] {
  const was = new Map(before.presence.map((each) => [each.pointId, figures(each)]));
  const is = new Map(after.presence.map((each) => [each.pointId, figures(each)]));
  return [...new Set([...was.keys(), ...is.keys()])].map((pointId) => ({
    pointId,
    before: was.get(pointId) ?? null,
    after: is.get(pointId) ?? null,
  }));
}

const figures = ({ capPresent, bookings, pOvercrowded }: PlanPresence): PointFigures => ({
  capPresent,
  bookings,
  pOvercrowded,
});
