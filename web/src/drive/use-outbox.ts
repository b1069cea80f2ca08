import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  MyStopsDocument,
  RecordOutcomeDocument,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';
import { Outbox, type Report, type Sent, type Waiting } from './outbox.js';

const TRY_EVERY = 1_000;

export interface Refused {
  readonly report: Report;
  readonly refusal: ToldRefusalFragment;
}

/** The driver's outbox, sent as soon as it can be, and what the service did not accept. */
export function useOutbox(person: string): {
  readonly outbox: Outbox;
  readonly waiting: readonly Waiting[];
  readonly refused: readonly Refused[];
  readonly forget: (id: string) => void;
} {
  const client = useApolloClient();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const outbox = useMemo(() => {
    const send = async (report: Report): Promise<Sent> => {
      try {
        const { data } = await client.mutate({
          mutation: RecordOutcomeDocument,
          variables: { input: report },
        });
        await client.refetchQueries({ include: [MyStopsDocument] }).catch(() => undefined);
        const answer = data?.recordOutcome;
        if (answer?.__typename !== 'Refusal') return 'heard';
        setRefused((before) => [...before, { report, refusal: answer }]);
        return 'refused';
      } catch {
        // Nobody answered, or something unforeseen went wrong there: it has not been heard, and is said again.
        return 'unreachable';
      }
    };
    return new Outbox({
      storage: localStorage,
      key: `doserute.outbox.${person}`,
      send,
      now: () => Date.now(),
    });
  }, [client, person]);
  useEffect(() => {
    const flush = () => void outbox.flush();
    const timer = setInterval(flush, TRY_EVERY);
    addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      removeEventListener('online', flush);
    };
  }, [outbox]);
  return {
    outbox,
    waiting: useSyncExternalStore(outbox.subscribe, outbox.reports),
    refused,
    forget: (id) => setRefused((before) => before.filter(({ report }) => report.id !== id)),
  };
}
