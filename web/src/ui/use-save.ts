import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type Trouble, useChange } from './use-change.js';

interface Save {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /**
   * Resolves to whether it was saved. What is on the screen is read again then, and also when another user was ahead.
   */
  readonly save: <R, V extends OperationVariables>(
    mutation: TypedDocumentNode<R, V>,
    variables: V,
  ) => Promise<boolean>;
}

/** Changes to what is on the screen, for those who only ask whether it was done. */
export function useSave(): Save {
  const { busy, trouble, change } = useChange('active');
  return {
    busy,
    trouble,
    save: async (mutation, variables) => (await change(mutation, variables)) !== null,
  };
}
