import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { TryMoveDocument, type TriedPlaceFragment } from '../graphql/generated/graphql.js';
import { byLane, laneOf, type Place, spotOf, type TriedLane } from './board/places.js';

/** What the service says of the places that a handout could go to, as far as it has said. */
export interface TriedPlaces {
  /** Lanes (shifts and points) that have been answered for. */
  readonly lanes: ReadonlyMap<string, TriedLane>;
  readonly at: (place: Place) => TriedPlaceFragment | undefined;
  /** The service did not answer: a drop is tried all the same, and refused where it breaks a rule. */
  readonly failed: boolean;
  /** Asks about a handout; the lane that it is over first, then all the others. */
  readonly ask: (recipient: string, first?: string) => void;
  /** Asks about this lane next. */
  readonly hasten: (lane: string) => void;
  readonly forget: () => void;
}

interface Asking {
  readonly recipient: string;
  readonly waiting: string[];
}

const NOTHING: ReadonlyMap<string, TriedLane> = new Map();
/** Lanes in one question: few, so that the service answers others in between, and the lane under the pointer soon. */
const AT_ONCE = 4;

/**
 * @param shifts ids of the day's shifts; the rest of the lanes are points
 * @param points ids of the points that may be asked about
 */
export function useTriedPlaces(
  { id: plan, version }: { readonly id: string; readonly version: number },
  shifts: readonly string[],
  points: readonly string[],
): TriedPlaces {
  const client = useApolloClient();
  const [lanes, setLanes] = useState(NOTHING);
  const [failed, setFailed] = useState(false);
  const asking = useRef<Asking | null>(null);

  const forget = useCallback(() => {
    asking.current = null;
    setLanes(NOTHING);
    setFailed(false);
  }, []);
  // What was said of one version of the plan says nothing about the next.
  useEffect(() => forget, [forget, plan, version]);

  const work = useCallback(
    async (mine: Asking) => {
      for (let count = 1; mine.waiting.length > 0; count = AT_ONCE) {
        const next = mine.waiting.splice(0, count);
        const isShift = (lane: string) => shifts.includes(lane);
        const { data } = await client.query({
          query: TryMoveDocument,
          fetchPolicy: 'no-cache',
          variables: {
            plan,
            version,
            recipient: mine.recipient,
            shifts: next.filter(isShift),
            points: next.filter((lane) => !isShift(lane)),
          },
        });
        const places = data?.tryMove;
        if (asking.current !== mine || !places) return;
        setLanes((before) => new Map([...before, ...byLane(places)]));
      }
    },
    [client, plan, version, shifts],
  );

  const hasten = useCallback((lane: string) => {
    const waiting = asking.current?.waiting ?? [];
    const at = waiting.indexOf(lane);
    if (at > 0) waiting.unshift(...waiting.splice(at, 1));
  }, []);

  const ask = useCallback(
    (recipient: string, first?: string) => {
      forget();
      const mine = { recipient, waiting: [...shifts, ...points] };
      asking.current = mine;
      if (first !== undefined) hasten(first);
      work(mine).catch(() => {
        if (asking.current === mine) setFailed(true);
      });
    },
    [shifts, points, forget, hasten, work],
  );

  return useMemo(
    () => ({
      lanes,
      at: (place) => {
        const lane = laneOf(place);
        return place.kind === 'none' || lane === null ? undefined : lanes.get(lane)?.get(spotOf(place));
      },
      failed,
      ask,
      hasten,
      forget,
    }),
    [lanes, failed, ask, hasten, forget],
  );
}
