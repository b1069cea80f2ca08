/** The one place where the time of day comes from; tests inject another. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Injection token of the Clock. */
export const CLOCK = Symbol('Clock');
