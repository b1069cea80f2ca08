/** Where a vehicle's break is in relation to a leg: not on it, before it, or after it, before the service there. */
export const NO_BREAK = 0;
export const BEFORE_LEG = 1;
export const ON_ARRIVAL = 2;

export type BreakPosition = typeof NO_BREAK | typeof BEFORE_LEG | typeof ON_ARRIVAL;
