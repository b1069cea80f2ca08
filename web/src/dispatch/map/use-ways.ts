import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { PlanWaysDocument, type WholePlanFragment } from '../../graphql/generated/graphql.js';

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
export function useWays({ id, version }: Pick<WholePlanFragment, 'id' | 'version'>): Ways {
  const { data, error, refetch } = useQuery(PlanWaysDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  const [asked, setAsked] = useState({ version, times: 0 });
  const plan = data?.plan;
  const isOnRoads = plan?.travel != null && plan.travel.engine !== STRAIGHT;
  const isCurrent = plan?.version === version;
  const isWhole = isCurrent && plan.routes.every(({ way }) => way.engine !== STRAIGHT);
  const isDone = isCurrent && (!isOnRoads || isWhole);
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
      isCurrent ? ASK_AGAIN_MILLISECONDS : 0,
    );
    return () => clearTimeout(timer);
  }, [mayAsk, isCurrent, refetch, version, times]);

  return useMemo(() => {
    const byShift = new Map<string, readonly Position[]>();
    for (const { shift, way } of isCurrent ? plan.routes : [])
      if (shift && way.engine !== STRAIGHT) byShift.set(shift.id, positionsIn(way.geoJson));
    const note = isOnRoads ? (plan.travel?.note ?? null) : null;
    if (isDone) return { byShift, straight: isOnRoads ? null : 'PLAN', note };
    return { byShift, note, straight: error || (plan !== undefined && !mayAsk) ? 'MISSING' : 'LOADING' };
  }, [plan, isCurrent, isDone, isOnRoads, mayAsk, error]);
}

const STRAIGHT = 'straight-line';

/** The schema says JSON; the service says a LineString. */
function positionsIn(geoJson: unknown): readonly Position[] {
  const { coordinates } = geoJson as { readonly coordinates: readonly Position[] };
  return coordinates;
}
