import { presenceByMinute } from '../../../src/solver/index.js';
import { DEFAULT_PRESENCE } from '../../../src/solver/presence/parameters.js';
import { HOUR, MINUTE } from '../../builders/solver-problems.js';

const NINE = 9 * HOUR;
/** People who do exactly as they are booked. */
const CLOCKWORK = { noShow: 0, jitterSd: 0, jitterMax: 0, dwellVariation: 0 };
const at = (minute: number, minutes = 10) => ({ start: NINE + minute * MINUTE, service: minutes * MINUTE });

describe('presence by the minute', () => {
  it('of people like clockwork is what is booked, and ends with the last of them', () => {
    const curve = presenceByMinute([at(0), at(5)], { cap: 2, counters: 2 }, CLOCKWORK);
    expect(curve.map(({ booked }) => booked).join('')).toBe('111112222211111');
    for (const { booked, expected, likely, above } of curve)
      expect([expected, likely, above]).toEqual([booked, booked, 0]);
    expect(curve[0].time).toBe(NINE);
  });

  it('says how likely more than the cap are there, and how many there are on all but one day of twenty', () => {
    const [first] = presenceByMinute(
      [at(0), at(0), at(0)],
      { cap: 2, counters: 3 },
      { ...CLOCKWORK, noShow: 0.5 },
    );
    // Three fair coins.
    expect(first.expected).toBeCloseTo(1.5, 9);
    expect(first.above).toBeCloseTo(1 / 8, 9);
    expect(first.likely).toBe(3);
    const [rarer] = presenceByMinute(
      [at(0), at(0), at(0)],
      { cap: 2, counters: 3 },
      { ...CLOCKWORK, noShow: 0.9 },
    );
    // Two or more: 0.028.
    expect(rarer.likely).toBe(1);
  });

  it('begins before the first booking where people come early, and counts each once', () => {
    const curve = presenceByMinute([at(0)], { cap: 4, counters: 4 }, DEFAULT_PRESENCE);
    expect(curve[0].time).toBe(NINE - DEFAULT_PRESENCE.jitterMax);
    const personMinutes = curve.reduce((sum, { expected }) => sum + expected, 0);
    expect(personMinutes).toBeGreaterThan(8);
    expect(personMinutes).toBeLessThan(10);
  });

  it('of no bookings is nothing', () => {
    expect(presenceByMinute([], { cap: 4, counters: 1 }, DEFAULT_PRESENCE)).toEqual([]);
  });
});
