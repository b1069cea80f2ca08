/** What slices above read in their own statements (migrations/1795200000019-effective-outcomes.ts). */
export const views = ['effective_outcome'];
