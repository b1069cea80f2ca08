/** What slices above read in their own statements (migrations/1795200000022-exported-views.ts). */
export const views = ['shift_crew'];
