import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { coalesced } from '../graphql/coalesced.js';
import {
  type DrivenStopFragment,
  MyPlanUpdatedDocument,
  MyStopsDocument,
} from '../graphql/generated/graphql.js';
import { atSignOut } from '../session/session.js';

const KEY = 'doserute.stops.';

interface Kept {
  readonly date: string;
  readonly at: string;
  readonly stops: readonly DrivenStopFragment[];
}

// This tab's alone, and gone with it or at sign-out: aliases and addresses do not stay on a phone.
atSignOut(() => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(KEY)) sessionStorage.removeItem(key);
});

/** The driver's stops of a day: from the service, kept up to date; without network as they were last seen. */
export function useMyStops(date: string): {
  readonly stops: readonly DrivenStopFragment[] | null;
  /** When what is shown was read, if the service does not answer now. */
  readonly asOf: string | null;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
  /** The plan is another than the one the driver has seen. */
  readonly changed: boolean;
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
  useEffect(() => {
    if (fresh) keep({ date, at: new Date().toISOString(), stops: fresh });
  }, [date, fresh]);
  const kept = fresh ? null : keptOf(date);
  const stops = fresh ?? kept?.stops ?? null;

  const now = versionOf(stops);
  const [known, setKnown] = useState(now);
  if (known === null && now !== null) setKnown(now);
  return {
    stops,
    asOf: error ? (kept?.at ?? null) : null,
    error,
    retry: refetch,
    changed: known !== null && now !== null && known !== now,
    seen: () => setKnown(now),
  };
}

const versionOf = (stops: readonly DrivenStopFragment[] | null): string | null => {
  const first = stops?.[0];
  return first ? `${first.planId} ${String(first.planVersion)}` : null;
};

const keep = (kept: Kept): void => sessionStorage.setItem(KEY + kept.date, JSON.stringify(kept));

function keptOf(date: string): Kept | null {
  const text = sessionStorage.getItem(KEY + date);
  return text === null ? null : (JSON.parse(text) as Kept); // written by `keep` alone
}
