import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CancelPlanDocument,
  LockStopDocument,
  MoveVisitDocument,
  type MoveVisitInput,
  type PlanHeadFragment,
  PlanRoundDocument,
  PublishPlanDocument,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';

type Answer =
  | ({ readonly __typename: 'Plan' } & PlanHeadFragment)
  | { readonly __typename: 'StalePlan'; readonly current: PlanHeadFragment }
  | ({ readonly __typename: 'Refusal' } & ToldRefusalFragment);

/** What became of a change that was not made: somebody was first, or a rule stands against it. */
export type Trouble =
  | { readonly kind: 'stale'; readonly current: PlanHeadFragment }
  | { readonly kind: 'refused'; readonly refusal: ToldRefusalFragment }
  | { readonly kind: 'failed'; readonly error: Error };

type At = Pick<PlanHeadFragment, 'id' | 'version'>;

/** Everything that a dispatcher does to plans; the screen reads the plan again after each change. */
export interface PlanChanges {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly forget: () => void;
  readonly planRound: (date: string) => Promise<PlanHeadFragment | null>;
  readonly cancel: (plan: string) => Promise<PlanHeadFragment | null>;
  readonly publish: (plan: At, replaces: string | null) => Promise<PlanHeadFragment | null>;
  readonly lock: (
    plan: At,
    what: { stop: string } | { booking: string },
    locked: boolean,
  ) => Promise<PlanHeadFragment | null>;
  readonly move: (plan: At, to: Omit<MoveVisitInput, 'plan' | 'version'>) => Promise<PlanHeadFragment | null>;
}

const READ_AGAIN = { refetchQueries: ['PlansOfDay', 'Plan'], awaitRefetchQueries: true };

export function usePlanChanges(): PlanChanges {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [planRound] = useMutation(PlanRoundDocument, READ_AGAIN);
  const [cancel] = useMutation(CancelPlanDocument, READ_AGAIN);
  const [publish] = useMutation(PublishPlanDocument, READ_AGAIN);
  const [lock] = useMutation(LockStopDocument, READ_AGAIN);
  const [move] = useMutation(MoveVisitDocument, READ_AGAIN);

  const told = async (work: Promise<Answer | undefined>): Promise<PlanHeadFragment | null> => {
    setBusy(true);
    setTrouble(null);
    try {
      const answer = await work;
      if (answer?.__typename === 'Plan') return answer;
      if (answer?.__typename === 'StalePlan') setTrouble({ kind: 'stale', current: answer.current });
      if (answer?.__typename === 'Refusal') setTrouble({ kind: 'refused', refusal: answer });
    } catch (error) {
      setTrouble({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      setBusy(false);
    }
    return null;
  };

  return {
    busy,
    trouble,
    forget: () => setTrouble(null),
    planRound: (date) =>
      told(planRound({ variables: { input: { date } } }).then(({ data }) => data?.planRound)),
    cancel: (plan) => told(cancel({ variables: { plan } }).then(({ data }) => data?.cancelPlan)),
    publish: ({ id, version }, replaces) =>
      told(
        publish({ variables: { input: { plan: id, version, replaces } } }).then(
          ({ data }) => data?.publishPlan,
        ),
      ),
    lock: ({ id, version }, what, locked) =>
      told(
        lock({ variables: { input: { plan: id, version, ...what, locked } } }).then(
          ({ data }) => data?.lockStop,
        ),
      ),
    move: ({ id, version }, to) =>
      told(move({ variables: { input: { plan: id, version, ...to } } }).then(({ data }) => data?.moveVisit)),
  };
}
