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
  return {
    busy,
    trouble,
    forget,
    inOne,
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

const planOf = <P extends { readonly __typename: string }>(
  answer: P | undefined,
): Extract<P, { __typename: 'Plan' }> | null =>
  answer?.__typename === 'Plan' ? (answer as Extract<P, { __typename: 'Plan' }>) : null;
