import { useRef } from 'react';
import {
  CancelPlanDocument,
  LockStopDocument,
  MoveVisitDocument,
  type MoveVisitInput,
  type PlanHeadFragment,
  PlanRoundDocument,
  PublishPlanDocument,
  ReplanWithoutDocument,
  type ReplanWithoutInput,
} from '../graphql/generated/graphql.js';
import { type Trouble, useChange } from '../ui/use-change.js';

type At = Pick<PlanHeadFragment, 'id' | 'version'>;

/** Everything that a dispatcher does to plans; the screen reads the plan again after each change. */
export interface PlanChanges {
  readonly busy: boolean;
  readonly trouble: Trouble<PlanHeadFragment> | null;
  readonly forget: () => void;
  /** Several changes, after which the screen is read again once. */
  readonly inOne: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether this screen made that version itself, and so reads it without being told. Said once of each. */
  readonly isOwn: (version: At) => boolean;
  readonly planRound: (date: string) => Promise<PlanHeadFragment | null>;
  readonly replanWithout: (
    plan: At,
    what: Pick<ReplanWithoutInput, 'shift' | 'at' | 'reason'>,
  ) => Promise<PlanHeadFragment | null>;
  readonly cancel: (plan: string) => Promise<PlanHeadFragment | null>;
  readonly publish: (plan: At, replaces: string | null) => Promise<PlanHeadFragment | null>;
  readonly lock: (
    plan: At,
    what: { stop: string } | { booking: string },
    locked: boolean,
  ) => Promise<PlanHeadFragment | null>;
  readonly move: (plan: At, to: Omit<MoveVisitInput, 'plan' | 'version'>) => Promise<PlanHeadFragment | null>;
}

export function usePlanChanges(): PlanChanges {
  const { busy, trouble, forget, inOne, change } = useChange<PlanHeadFragment>(['PlansOfDay', 'Plan']);
  const own = useRef(new Set<string>());
  const nameOf = ({ id, version }: At) => `${id} ${version}`;
  const planOf = (answer: Answer | undefined): PlanHeadFragment | null => {
    if (answer?.__typename !== 'Plan') return null;
    const plan = answer as Answer & PlanHeadFragment;
    own.current.add(nameOf(plan));
    return plan;
  };
  return {
    busy,
    trouble,
    forget,
    inOne,
    isOwn: (version) => own.current.delete(nameOf(version)),
    planRound: async (date) => planOf((await change(PlanRoundDocument, { input: { date } }))?.planRound),
    replanWithout: async ({ id, version }, what) =>
      planOf((await change(ReplanWithoutDocument, { input: { plan: id, version, ...what } }))?.replanWithout),
    cancel: async (plan) => planOf((await change(CancelPlanDocument, { plan }))?.cancelPlan),
    publish: async ({ id, version }, replaces) =>
      planOf((await change(PublishPlanDocument, { input: { plan: id, version, replaces } }))?.publishPlan),
    lock: async ({ id, version }, what, locked) =>
      planOf((await change(LockStopDocument, { input: { plan: id, version, ...what, locked } }))?.lockStop),
    move: async ({ id, version }, to) =>
      planOf((await change(MoveVisitDocument, { input: { plan: id, version, ...to } }))?.moveVisit),
  };
}

interface Answer {
  readonly __typename: string;
}
