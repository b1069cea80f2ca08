import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  MyStopsDocument,
  RecordOutcomeDocument,
  RetractOutcomeDocument,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';
import { now } from '../session/clock.js';
import { tellUnsent } from '../session/session.js';
import { type Message, Outbox, type Report, type Sent } from './outbox.js';

const TRY_EVERY = 1_000;

/** On record with the retraction; the driver is asked for none, so that undoing stays one touch. */
const UNDO_REASON = 'Feiltrykk, angret av sjåføren innen ett minutt';

export interface Refused {
  readonly message: Message;
  readonly refusal: ToldRefusalFragment;
}

/** The driver's outbox, sent as soon as it can be, and what the service did not accept. */
export function useOutbox(person: string): {
  readonly outbox: Outbox;
  readonly waiting: readonly Message[];
  readonly refused: readonly Refused[];
  readonly forget: (refused: Refused) => void;
} {
  const client = useApolloClient();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const outbox = useMemo(() => {
    const say = async (message: Message): Promise<ToldRefusalFragment | null> => {
      const answer =
        message.what === 'report'
          ? (
              await client.mutate({
                mutation: RecordOutcomeDocument,
                variables: { input: asInput(message.report) },
              })
            ).data?.recordOutcome
          : (
              await client.mutate({
                mutation: RetractOutcomeDocument,
                variables: { input: { ...message.undo, reason: UNDO_REASON } },
              })
            ).data?.retractOutcome;
      return answer?.__typename === 'Refusal' ? answer : null;
    };
    const send = async (message: Message): Promise<Sent> => {
      try {
        const refusal = await say(message);
        await client.refetchQueries({ include: [MyStopsDocument] }).catch(() => undefined);
        if (!refusal) return 'heard';
        setRefused((before) => [...before, { message, refusal }]);
        return 'refused';
      } catch {
        // No answer, or an unforeseen error there: the report has not been taken, and is sent again.
        return 'unreachable';
      }
    };
    return new Outbox({
      storage: localStorage,
      key: `doserute.outbox.${person}`,
      send,
      now,
      newId: () => crypto.randomUUID(),
    });
  }, [client, person]);
  useEffect(() => {
    tellUnsent(() => outbox.waiting().length);
    const flush = () => void outbox.flush();
    const timer = setInterval(flush, TRY_EVERY);
    addEventListener('online', flush);
    return () => {
      tellUnsent(() => 0);
      clearInterval(timer);
      removeEventListener('online', flush);
    };
  }, [outbox]);
  return {
    outbox,
    waiting: useSyncExternalStore(outbox.subscribe, outbox.waiting),
    refused,
    forget: (done) => setRefused((before) => before.filter((each) => each !== done)),
  };
}

const asInput = ({ sideItems, ...report }: Report) => ({ ...report, sideItems: [...sideItems] });
