/**
 * The largest safe loads of six hours for people who come within six minutes (standard deviation), ten minutes each, by
 * cap and counters: `docs/safe-loads.md`, which a test holds these to. Null counters are more than the cap.
 */
export const SAFE_LOADS: readonly (readonly [cap: number, counters: number | null, load: number])[] = [
  [3, 2, 32],
  [3, null, 33],
  [4, 2, 44],
  [4, 3, 48],
  [4, null, 48],
  [6, 2, 60],
  [6, 3, 73],
  [6, null, 79],
  [8, 2, 68],
  [8, 3, 92],
  [8, null, 119],
  [10, 2, 72],
  [10, 3, 102],
  [10, null, 160],
];

/** Of a point, by the row of the table that promises no more than it has; null where the table has none. */
export function safeLoad(cap: number, counters: number): number | null {
  const fitting = SAFE_LOADS.filter(
    ([rowCap, rowCounters]) =>
      rowCap <= cap && (rowCounters === null ? counters > rowCap : rowCounters <= counters),
  );
  return fitting.length === 0 ? null : Math.max(...fitting.map(([, , load]) => load));
}
