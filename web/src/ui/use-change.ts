import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { ToldRefusalFragment } from '../graphql/generated/graphql.js';

/** Why a change was not made: a rule, another user who was ahead and left it as it is now, or a line that is down. */
export type Trouble<Current = unknown> =
  | { readonly kind: 'refused'; readonly refusal: ToldRefusalFragment }
  | { readonly kind: 'stale'; readonly current: Current }
  | { readonly kind: 'failed'; readonly error: Error };

interface Change<Current> {
  readonly busy: boolean;
  readonly trouble: Trouble<Current> | null;
  readonly forget: () => void;
  /** Resolves to the answer; null where there was trouble, which is told then. */
  readonly change: <R, V extends OperationVariables>(
    mutation: TypedDocumentNode<R, V>,
    variables: V,
  ) => Promise<R | null>;
  /** Several changes as one piece of work: the screen is read again once, after the last. */
  readonly inOne: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Calls mutations that answer with an object, a `Stale…` or a `Refusal`.
 * @param readAgain the queries on the screen that are read again after a change, and when another user was ahead
 */
export function useChange<Current>(readAgain: 'active' | string[]): Change<Current> {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble<Current> | null>(null);
  const several = useRef(false);
  const read = () => client.refetchQueries({ include: readAgain });
  return {
    busy,
    trouble,
    forget: () => setTrouble(null),
    inOne: async (work) => {
      several.current = true;
      setBusy(true);
      try {
        return await work();
      } finally {
        several.current = false;
        await read();
        setBusy(false);
      }
    },
    change: async (mutation, variables) => {
      setBusy(true);
      setTrouble(null);
      try {
        const { data } = await client.mutate({ mutation, variables });
        const found = troubleIn<Current>(data);
        // First read, then told: who saves again on being told saves on top of what is there now.
        if (found?.kind !== 'refused' && !several.current) await read();
        setTrouble(found);
        return found ? null : (data ?? null);
      } catch (error) {
        setTrouble({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
        return null;
      } finally {
        if (!several.current) setBusy(false);
      }
    },
  };
}

type Answer<Current> =
  | ({ readonly __typename: 'Refusal' } & ToldRefusalFragment)
  | { readonly __typename: `Stale${string}`; readonly current: Current }
  | { readonly __typename: never };

function troubleIn<Current>(data: unknown): Trouble<Current> | null {
  const [answer] = Object.values((data ?? {}) as Record<string, Answer<Current>>);
  if (answer?.__typename === 'Refusal') return { kind: 'refused', refusal: answer };
  return answer?.__typename.startsWith('Stale') === true ? { kind: 'stale', current: answer.current } : null;
}
