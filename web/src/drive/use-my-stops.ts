import { useQuery, useSubscription } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { coalesced } from '../graphql/coalesced.js';
import {
  type DrivenStopFragment,
  MyPlanUpdatedDocument,
  MyStopsDocument,
} from '../graphql/generated/graphql.js';
import { keepRoute, keepSeen, keptRoute, seenRoute } from './kept-route.js';
import { changesBetween, type RouteChange } from './route-changes.js';

/** The driver's stops of a day: from the service, kept up to date; without network as they were last seen. */
export function useMyStops(date: string): {
  readonly stops: readonly DrivenStopFragment[] | null;
  /** When what is shown was read, if the service does not answer now. */
  readonly asOf: string | null;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
  /** How the route differs from the one that the driver has seen. */
  readonly changes: readonly RouteChange[];
  readonly seen: () => void;
} {
  const { data, error, refetch } = useQuery(MyStopsDocument, {
    variables: { date },
    fetchPolicy: 'network-only',
    pollInterval: 60_000,
  });
  const readAgain = useMemo(() => coalesced(() => refetch()), [refetch]);
  const { restart } = useSubscription(MyPlanUpdatedDocument, {
    variables: { date },
    ignoreResults: true,
    onData: readAgain,
    onComplete: () => {
      restart();
    },
  });
  const fresh = data?.myStops;
  // Kept before it is shown: a reload at the next moment is to find it.
  useMemo(() => fresh && keepRoute(date, fresh), [date, fresh]);
  const kept = fresh ? null : keptRoute(date);
  const stops = fresh ?? kept?.stops ?? null;

  const [known, setKnown] = useState(() => seenRoute(date));
  const acknowledge = (route: readonly DrivenStopFragment[]): void => {
    setKnown(route);
    keepSeen(date, route);
  };
  // A day without a route has nothing that could change; the first route is news by itself.
  if ((known === null || known.length === 0) && stops !== null && stops.length > 0) acknowledge(stops);
  return {
    stops,
    asOf: error ? (kept?.at ?? null) : null,
    error,
    retry: refetch,
    changes: useMemo(() => (known && stops ? changesBetween(known, stops) : []), [known, stops]),
    seen: () => acknowledge(stops ?? []),
  };
}
