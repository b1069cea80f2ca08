import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { PlanWaysDocument, type WholePlanFragment } from '../../graphql/generated/graphql.js';
import { AFTER_A_CHANGE } from '../use-reading-again.js';

type Told = Readonly<Record<'nb' | 'en', string>>;

export type Position = [lon: number, lat: number];

/** Ways that take the service long are ready a little later: it is asked again, so many times. */
const ASK_AGAIN = 5;
const ASK_AGAIN_MILLISECONDS = 2_500;

export interface Ways {
  /** Along the streets, by shift; a shift that is not here is drawn from stop to stop. */
  readonly byShift: ReadonlyMap<string, readonly Position[]>;
  /** Why lines are straight: the plan rests on straight lines, or its ways are not there (yet). */
  readonly straight: 'PLAN' | 'LOADING' | 'MISSING' | null;
  /** Places that are not reached on roads. */
  readonly note: Told | null;
}

/** The ways of a plan's routes, read after the plan itself: the board need not wait for them. */
export function useWays({ id, version, routes }: Pick<WholePlanFragment, 'id' | 'version' | 'routes'>): Ways {
  const { data, error, refetch } = useQuery(PlanWaysDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  const readOf = data?.plan?.version;
  const [asked, setAsked] = useState({ version, times: 0 });
  const plan = data?.plan;
  const isOnRoads = plan?.travel != null && plan.travel.engine !== STRAIGHT;
  // A route that changes is another route: what was read of the others holds in any version.
  const read = useMemo(
    () =>
      new Map(
        (plan?.routes ?? [])
          .filter(({ way }) => way.engine !== STRAIGHT)
          .map((route): [string, readonly Position[]] => [route.id, positionsIn(route.way.geoJson)]),
      ),
    [plan],
  );
  const isDone = plan != null && (!isOnRoads || routes.every((route) => read.has(route.id)));
  const times = asked.version === version ? asked.times : 0;
  const mayAsk = plan != null && !isDone && times < ASK_AGAIN;

  useEffect(() => {
    if (!mayAsk) return undefined;
    const timer = setTimeout(
      () => {
        void refetch()
          .catch(() => undefined) // counted all the same; straight lines stay, and say so
          .finally(() => setAsked({ version, times: times + 1 }));
      },
      readOf === version ? ASK_AGAIN_MILLISECONDS : AFTER_A_CHANGE,
    );
    return () => clearTimeout(timer);
  }, [mayAsk, readOf, refetch, version, times]);

  return useMemo(() => {
    const byShift = new Map<string, readonly Position[]>();
    for (const { id: route, shift } of routes) {
      const way = read.get(route);
      if (shift && way) byShift.set(shift.id, way);
    }
    const note = isOnRoads ? (plan.travel?.note ?? null) : null;
    if (isDone) return { byShift, straight: isOnRoads ? null : 'PLAN', note };
    return { byShift, note, straight: error || (plan !== undefined && !mayAsk) ? 'MISSING' : 'LOADING' };
  }, [plan, routes, read, isDone, isOnRoads, mayAsk, error]);
}

const STRAIGHT = 'straight-line';

/** The schema says JSON; the service says a LineString. */
function positionsIn(geoJson: unknown): readonly Position[] {
  const { coordinates } = geoJson as { readonly coordinates: readonly Position[] };
  return coordinates;
}
