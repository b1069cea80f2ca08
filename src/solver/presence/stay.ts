const { max, min, pow } = Math;

/**
 * How many times as long people stay as at the counter, by how scarce counters are. Fitted so that one `spell` holds for
 * evenly and unevenly booked days alike (caps 3–10 with 2–9 counters; docs/presence.md).
 */
export const stayOf = ({ cap, counters }: { readonly cap: number; readonly counters: number }): number =>
  min(2.5, 1 + 0.15 * pow(max(0, cap / max(1, counters) - 1), 1.5));
