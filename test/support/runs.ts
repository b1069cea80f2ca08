/**
 * How often a property is tried, always with the same inputs, so that a red run is red again. PROPERTY_SEED tries
 * others, PROPERTY_RUNS multiplies the tries.
 */
export const runs = (numRuns: number): { numRuns: number; seed: number } => ({
  numRuns: numRuns * Number(process.env.PROPERTY_RUNS ?? 1),
  seed: Number(process.env.PROPERTY_SEED ?? 20270326),
});
