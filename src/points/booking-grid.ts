/*
 * Bookings of a point start on its grid: every `slot` seconds from the moment it opens. All times are seconds of the
 * local day.
 */

/** The first time on the grid of that opening that is not before `time`. */
export const onGrid = (time: number, opening: number, slot: number): number =>
  opening + Math.ceil((time - opening) / slot) * slot;

/** The first start on the grid of `span` that is at least `earliest`, at most `latest`, and leaves room for `service`. */
export function firstStart(
  span: { readonly from: number; readonly until: number },
  slot: number,
  earliest: number,
  latest: number,
  service: number,
): number | null {
  const start = onGrid(Math.max(earliest, span.from), span.from, slot);
  return start <= Math.min(latest, span.until - service) ? start : null;
}

/** When a point can be booked: how far apart, and within which spans. */
interface Grid {
  readonly slot: number;
  readonly opens: readonly { readonly from: number; readonly to: number }[];
}

/** Each start that leaves time for `service` before the point closes, in order. */
export const slotStarts = ({ opens, slot }: Grid, service: number): number[] =>
  opens
    .flatMap(({ from, to }) =>
      Array.from(
        { length: Math.max(0, Math.floor((to - service - from) / slot) + 1) },
        (_, k) => from + k * slot,
      ),
    )
    .sort((a, b) => a - b);

/** Whether `start` is one of `slotStarts`. */
export const isSlotStart = ({ opens, slot }: Grid, service: number, start: number): boolean =>
  opens.some(({ from, to }) => from <= start && start + service <= to && (start - from) % slot === 0);
