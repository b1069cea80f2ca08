/** How often a property is tried; PROPERTY_RUNS multiplies the tries (property-seed.ts says with which inputs). */
export const runs = (numRuns: number): { numRuns: number } => ({
  numRuns: numRuns * Number(process.env.PROPERTY_RUNS ?? 1),
});
