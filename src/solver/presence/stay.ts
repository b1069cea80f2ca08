const { max, min, pow } = Math;

/**
 * Length of stay, queueing included, as a multiple of the time at the counter: 1 to 2.5, more the fewer counters there are
 * for the cap. Fitted so that one spell length (`CrowdingRisk`) suits evenly and unevenly booked days alike, for caps 3–10
 * with 2–9 counters (docs/presence.md).
 */
export const stayFactor = ({ cap, counters }: { readonly cap: number; readonly counters: number }): number =>
  min(2.5, 1 + 0.15 * pow(max(0, cap / max(1, counters) - 1), 1.5));
