import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { PlanHeadFragment } from '../../graphql/generated/graphql.js';
import { type Trouble, useChange } from '../../ui/use-change.js';
import type { PlanChanges } from '../use-plan-changes.js';

/** The plan that a remedy is for, and how its day is planned again. */
export interface RemedyPlan {
  readonly head: Pick<PlanHeadFragment, 'id' | 'date' | 'status'>;
  readonly changes: PlanChanges;
  readonly onReplanned: () => void;
}

interface Remedy {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** @returns whether it was made */
  readonly make: <R, V extends OperationVariables>(
    mutation: TypedDocumentNode<R, V>,
    variables: V,
  ) => Promise<boolean>;
  /** @returns whether a new plan is under way */
  readonly planAgain: () => Promise<boolean>;
}

/** Changes what is recorded, and plans the day again with it. */
export function useRemedy({ head, changes, onReplanned }: RemedyPlan): Remedy {
  const { busy, trouble, change } = useChange('active');
  return {
    busy: busy || changes.busy,
    trouble: trouble ?? changes.trouble,
    make: async (mutation, variables) => (await change(mutation, variables)) !== null,
    planAgain: async () => {
      const made = await changes.planRound(head.date);
      if (made) onReplanned();
      return made !== null;
    },
  };
}
