import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { ToldRefusalFragment } from '../graphql/generated/graphql.js';

/** Why something was not saved: a rule, somebody who was ahead, or a line that is down. */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: ToldRefusalFragment }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly error: Error };

interface Save {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Resolves to whether it was saved. What is on the screen is read again then, and also when somebody was ahead. */
  readonly save: <R, V extends OperationVariables>(
    mutation: TypedDocumentNode<R, V>,
    variables: V,
  ) => Promise<boolean>;
}

/** Calls mutations that answer with an object, a `Stale…` or a `Refusal`. */
export function useSave(): Save {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  return {
    busy,
    trouble,
    save: async (mutation, variables) => {
      setBusy(true);
      try {
        const { data } = await client.mutate({ mutation, variables });
        const found = troubleIn(data);
        // First read, then told: who saves again on being told saves on top of what is there now.
        if (found?.kind !== 'refused') await client.refetchQueries({ include: 'active' });
        setTrouble(found);
        return found === null;
      } catch (error) {
        setTrouble({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

function troubleIn(data: unknown): Trouble | null {
  const [answer] = Object.values((data ?? {}) as Record<string, { readonly __typename: string }>);
  if (answer?.__typename === 'Refusal')
    return { kind: 'refused', refusal: answer as unknown as ToldRefusalFragment };
  return answer?.__typename.startsWith('Stale') === true ? { kind: 'stale' } : null;
}
