import { dwellFactors, jitterValues } from './normal.js';
import type { PresenceParameters, PresentBooking } from './parameters.js';

// Looked up once: in a VM context, as under jest, each look-up of a global is slow.
const { ceil, imul } = Math;

const MINUTE = 60;
/** Table size: 12 bits of a draw choose a value, so that one draw serves two tables. */
const TABLE_BITS = 12;
const TABLE_SIZE = 2 ** TABLE_BITS;
/** A queue that outlasts the last booking by more minutes is cut off: it changes no peak. */
const TAIL_MINUTES = 240;

export interface Simulated {
  /** Share of the days on which more than `cap` were present at some instant. */
  readonly pOvercrowded: number;
  /** The largest, over the day's minutes, of the mean number present. */
  readonly peakExpected: number;
}

export interface SimulatedPoint {
  readonly bookings: readonly PresentBooking[];
  readonly cap: number;
  readonly counters: number;
  readonly parameters: PresenceParameters;
  readonly seed: number;
  readonly days: number;
}

/**
 * Simulates `days` days at one point: arrivals, queueing (first come, first served at `counters`) and service. People
 * are present from arrival until served. About 50 ns a booking and day.
 */
export function simulate({ bookings, cap, counters, parameters, seed, days }: SimulatedPoint): Simulated {
  if (bookings.length === 0) return { pOvercrowded: 0, peakExpected: 0 };
  const inOrder = [...bookings].sort((a, b) => a.start - b.start);
  const n = inOrder.length;
  const start = Float64Array.from(inOrder, (booking) => booking.start);
  const service = Float64Array.from(inOrder, (booking) => booking.service);
  const jitter = jitterValues(parameters, TABLE_SIZE);
  const factor = dwellFactors(parameters, TABLE_SIZE);
  const noShow = parameters.noShow * 2 ** 32;

  const origin = start[0] - parameters.jitterMax;
  const minutes = Math.ceil((start[n - 1] + parameters.jitterMax - origin) / MINUTE) + TAIL_MINUTES;
  /** By minute, summed over all days: the number present less that of the minute before. */
  const change = new Int32Array(minutes + 1);
  const arrival = new Float64Array(n);
  const dwell = new Float64Array(n);
  const counterFree = new Float64Array(Math.max(1, Math.min(counters, n)));
  const leaves = new Float64Array(n); // of those present, unordered

  let state = seed | 0;
  let overcrowdedDays = 0;
  for (let day = 0; day < days; day++) {
    let came = 0;
    for (let i = 0; i < n; i++) {
      // mulberry32, inlined twice: a call for each draw would cost as much as the rest
      state = (state + 0x6d2b79f5) | 0;
      let t = imul(state ^ (state >>> 15), state | 1);
      t ^= t + imul(t ^ (t >>> 7), t | 61);
      if ((t ^ (t >>> 14)) >>> 0 < noShow) continue;
      state = (state + 0x6d2b79f5) | 0;
      t = imul(state ^ (state >>> 15), state | 1);
      t ^= t + imul(t ^ (t >>> 7), t | 61);
      const draw = (t ^ (t >>> 14)) >>> 0;
      const when = start[i] + jitter[draw >>> (32 - TABLE_BITS)];
      const long = service[i] * factor[draw & (TABLE_SIZE - 1)];
      // Bookings are in order, so arrivals nearly are: insertion sort moves each a few places.
      let k = came++;
      for (; k > 0 && arrival[k - 1] > when; k--) {
        arrival[k] = arrival[k - 1];
        dwell[k] = dwell[k - 1];
      }
      arrival[k] = when;
      dwell[k] = long;
    }

    counterFree.fill(-Infinity);
    let present = 0;
    let most = 0;
    for (let i = 0; i < came; i++) {
      const now = arrival[i];
      let first = 0;
      for (let c = 1; c < counterFree.length; c++) if (counterFree[c] < counterFree[first]) first = c;
      const done = (counterFree[first] > now ? counterFree[first] : now) + dwell[i];
      counterFree[first] = done;
      for (let k = present - 1; k >= 0; k--) if (leaves[k] <= now) leaves[k] = leaves[--present];
      leaves[present++] = done;
      if (present > most) most = present;
      // Present at each whole minute in [now, done).
      const from = ceil((now - origin) / MINUTE);
      const to = ceil((done - origin) / MINUTE);
      change[from < minutes ? from : minutes]++;
      change[to < minutes ? to : minutes]--;
    }
    if (most > cap) overcrowdedDays++;
  }

  let there = 0;
  let peak = 0;
  for (const more of change) {
    there += more;
    if (there > peak) peak = there;
  }
  return { pOvercrowded: overcrowdedDays / days, peakExpected: peak / days };
}
