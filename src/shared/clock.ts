/** The one place where the time of day comes from; tests inject another. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that starts at an instant and goes on from there, whatever the time of day is. */
export function clockStartingAt(start: Date): Clock {
  const before = performance.now();
  return { now: () => new Date(start.getTime() + Math.round(performance.now() - before)) };
}

/** Injection token of the Clock. */
export const CLOCK = Symbol('Clock');
