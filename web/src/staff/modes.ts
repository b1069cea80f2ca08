import type { RecipientMode } from '../graphql/generated/graphql.js';

export const MODES: readonly RecipientMode[] = ['HOME', 'PICKUP', 'FLEXIBLE'];
