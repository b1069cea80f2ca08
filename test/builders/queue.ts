import type { PresenceInput } from '../../src/solver/presence/presence.js';
import { seededRng } from './problem.js';

const { abs, cos, exp, log, max, sqrt, PI } = Math; // a look-up of a global is dear in a test's context

/**
 * The queue of FORMATS.md ("Presence") as plainly as it can be written, one day after the other: the share of days
 * with more than the cap there at once. With the default parameters; `counters` may be Infinity.
 */
export function crowdedShare({ bookings, cap, counters }: PresenceInput, seed: number, days: number): number {
  const random = seededRng(seed);
  const normal = (): number => sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
  const sigma = sqrt(log(1.25));
  let crowded = 0;
  for (let day = 0; day < days; day++) {
    const people: { comes: number; needs: number }[] = [];
    for (const { start, service } of bookings) {
      if (random() < 0.08) continue;
      let jitter = Infinity;
      while (abs(jitter) > 15 * 60) jitter = normal() * 6 * 60;
      people.push({ comes: start + jitter, needs: service * exp(sigma * normal() - sigma ** 2 / 2) });
    }
    people.sort((a, b) => a.comes - b.comes);
    const done: number[] = [];
    let most = 0;
    for (const { comes, needs } of people) {
      const busy = done.filter((end) => end > comes).sort((a, b) => a - b);
      most = max(most, busy.length + 1);
      // Served when no more than counters - 1 of those before are still there.
      const waitsFor = busy.length - counters;
      done.push(max(comes, waitsFor >= 0 ? busy[waitsFor] : comes) + needs);
    }
    if (most > cap) crowded++;
  }
  return crowded / days;
}
