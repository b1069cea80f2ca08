import { pickupTimes } from '../../src/plans/pickup-times.js';

const at = (
  minute: number,
  usual: number | null,
  last: { minute: number; samePoint: boolean } | null = null,
) => ({
  minute,
  usual,
  last,
});

describe('the pickup times of a plan', () => {
  it('are measured against what people are used to', () => {
    const times = pickupTimes([at(600, 600), at(610, 600), at(640, 600), at(700, null)]);
    expect(times).toMatchObject({ people: 3, p95Shift: 40, largestShift: 40 });
    expect(times.meanShift).toBeCloseTo(50 / 3);
  });

  it('are uneven when one person bears all of the shift, and even when all bear the same', () => {
    expect(pickupTimes([at(620, 600), at(620, 600)]).gini).toBe(0);
    expect(pickupTimes([at(600, 600), at(600, 600), at(600, 600), at(660, 600)]).gini).toBeCloseTo(0.75);
  });

  it('are steady for those with the same time at the same point as last time', () => {
    const same = { minute: 600, samePoint: true };
    const elsewhere = { minute: 600, samePoint: false };
    expect(
      pickupTimes([at(600, 590, same), at(605, 590, same), at(600, 590, elsewhere), at(600, 590)]),
    ).toMatchObject({
      compared: 3,
      sameAsLast: 1,
    });
  });

  it('of no recipients are no shift at all', () => {
    expect(pickupTimes([])).toMatchObject({ people: 0, meanShift: 0, largestShift: 0, gini: 0 });
  });
});
