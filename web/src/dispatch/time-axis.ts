/** Instants (ms) across a width (px). */
export interface TimeAxis {
  readonly from: number;
  readonly until: number;
  readonly x: (instant: number) => number;
  /** The instant at a place, the other way round. */
  readonly instant: (x: number) => number;
  /** Whole hours to write along it. */
  readonly hours: readonly number[];
}

const HOUR = 3_600_000;

/** Whole hours that hold all the instants; a working day where there are none. */
export function timeAxis(instants: readonly number[], left: number, width: number): TimeAxis {
  const from = Math.floor(Math.min(...instants) / HOUR) * HOUR;
  const until = Math.max(Math.ceil(Math.max(...instants) / HOUR) * HOUR, from + HOUR);
  const count = Math.round((until - from) / HOUR);
  return {
    from,
    until,
    x: (instant) => left + ((instant - from) / (until - from)) * width,
    instant: (x) => from + ((x - left) / width) * (until - from),
    hours: Array.from({ length: count + 1 }, (_, hour) => from + hour * HOUR),
  };
}
