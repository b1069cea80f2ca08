import type { WorklistItemKind, WorklistQuery } from '../graphql/generated/graphql.js';

type Item = WorklistQuery['worklist']['items'][number];

/** Items of one kind. */
export interface WorklistGroup {
  readonly kind: WorklistItemKind;
  readonly items: readonly Item[];
}

/** The items by kind, kinds and items in the order in which the service lists them: by urgency, then by alias. */
export function groupsOf(items: readonly Item[]): WorklistGroup[] {
  const groups = new Map<WorklistItemKind, Item[]>();
  for (const item of items) {
    const group = groups.get(item.kind);
    if (group) group.push(item);
    else groups.set(item.kind, [item]);
  }
  return [...groups].map(([kind, each]) => ({ kind, items: each }));
}
