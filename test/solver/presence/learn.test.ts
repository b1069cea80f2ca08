import { learnPresence, type SeenBooking } from '../../../src/solver/presence/learn.js';
import { DEFAULT_PRESENCE } from '../../../src/solver/presence/parameters.js';
import { dwellFactors, jitterValues } from '../../../src/solver/presence/normal.js';

const seen = (count: number, is: (k: number) => Partial<SeenBooking>): SeenBooking[] =>
  Array.from({ length: count }, (_, k) => ({ came: true, late: null, dwell: null, ...is(k) }));

describe('what is learned of how people keep to their time', () => {
  it('is what was believed before, where nothing has been seen', () => {
    expect(learnPresence([], DEFAULT_PRESENCE).parameters).toEqual(DEFAULT_PRESENCE);
  });

  it('stays near it while little has been seen, and goes to what is seen as it grows', () => {
    const noShows = (count: number) =>
      learnPresence(
        seen(count, (k) => ({ came: k % 2 === 0 })),
        DEFAULT_PRESENCE,
      ).parameters.noShow;
    expect(noShows(2)).toBeCloseTo((50 * 0.08 + 1) / 52, 10);
    expect(noShows(10_000)).toBeCloseTo(0.5, 2);
  });

  it.each([
    [120, 0.2],
    [360, 0.5],
    [600, 0.9],
  ])(
    'finds the sd of %d s and the dwell variation of %d that people were drawn from',
    (jitterSd, dwellVariation) => {
      const truth = { ...DEFAULT_PRESENCE, jitterSd, dwellVariation };
      const late = jitterValues(truth, 4096);
      const dwell = dwellFactors(truth, 4096);
      const { parameters } = learnPresence(
        seen(4096, (k) => ({ late: late[k], dwell: dwell[k] })),
        DEFAULT_PRESENCE,
      );
      expect(parameters.jitterSd / jitterSd).toBeCloseTo(1, 1);
      expect(parameters.dwellVariation / dwellVariation).toBeCloseTo(1, 1);
    },
  );

  it('stays within what can be for any observations', () => {
    const wild = seen(500, (k) => ({ came: false, late: (k - 250) * 1e5, dwell: 10 ** ((k % 7) - 3) }));
    const { parameters } = learnPresence(wild, DEFAULT_PRESENCE);
    expect(parameters.noShow).toBeLessThanOrEqual(1);
    expect(parameters.jitterSd).toBeLessThanOrEqual(3 * DEFAULT_PRESENCE.jitterMax);
    expect(Number.isFinite(parameters.dwellVariation)).toBe(true);
  });
});
