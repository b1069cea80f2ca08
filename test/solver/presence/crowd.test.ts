import fc from 'fast-check';
import { Crowd } from '../../../src/solver/presence/crowd.js';
import { DEFAULT_PRESENCE, type PresentBooking } from '../../../src/solver/presence/parameters.js';
import { between, pick, seededRng } from '../../builders/problem.js';
import { HOUR, MINUTE } from '../../builders/solver-problems.js';

const DAY = { from: 8 * HOUR, to: 16 * HOUR };
/** People who do exactly as they are booked. */
const CLOCKWORK = { noShow: 0, jitterSd: 0, jitterMax: 0, dwellVariation: 0 };

const crowdOf = (cap: number, ...people: PresentBooking[]): Crowd => {
  const crowd = new Crowd(cap, DEFAULT_PRESENCE, DAY, 1);
  for (const person of people) crowd.add(person);
  return crowd;
};
const at = (minute: number, service = 10): PresentBooking => ({
  start: DAY.from + minute * MINUTE,
  service: service * MINUTE,
});

describe('Crowd', () => {
  it('counts the seconds for which one too many are there, and none when they come after each other', () => {
    const crowd = new Crowd(1, CLOCKWORK, DAY, 1);
    crowd.add(at(0));
    expect(crowd.addedSeconds(at(10))).toBe(0);
    expect(crowd.addedSeconds(at(4))).toBe(6 * MINUTE);
    crowd.add(at(4));
    expect(crowd.crowdedSeconds).toBe(6 * MINUTE);
  });

  it('lets people stay longer where they queue', () => {
    const crowd = new Crowd(1, CLOCKWORK, DAY, 2);
    crowd.add(at(0));
    expect(crowd.addedSeconds(at(10))).toBe(10 * MINUTE);
    expect(crowd.addedSeconds(at(20))).toBe(0);
  });

  it('says beforehand what one more adds', () => {
    const crowd = crowdOf(2, at(0), at(5), at(10), at(15, 20));
    const before = crowd.crowdedSeconds;
    const added = crowd.addedSeconds(at(12));
    crowd.add(at(12));
    expect(crowd.crowdedSeconds).toBeCloseTo(before + added, 9);
    expect(added).toBeGreaterThan(0);
  });

  it('cannot take out what was never added', () => {
    const crowd = crowdOf(2, at(0));
    expect(() => crowd.remove(at(5))).toThrow(RangeError);
    crowd.remove(at(0));
    expect(crowd.crowdedSeconds).toBe(0);
  });

  it('forgets those exactly who were nearly certain to be there', () => {
    const crowd = crowdOf(10, ...Array.from({ length: 14 }, (_, i) => at(5 * i, 120)));
    for (let i = 13; i >= 3; i--) crowd.remove(at(5 * i, 120));
    const afresh = crowdOf(10, at(0, 120), at(5, 120), at(10, 120));
    crowd.at(DAY.from + HOUR).forEach((p, k) => {
      expect(Math.abs(p - afresh.at(DAY.from + HOUR)[k])).toBeLessThan(1e-10);
    });
  });

  it('is after any coming and going what it would be for those who are left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const rng = seededRng(seed);
        const cap = between(rng, 1, 10);
        const crowd = crowdOf(cap);
        const there: PresentBooking[] = [];
        for (let step = 0; step < 200; step++) {
          if (there.length > 0 && rng() < 0.45) {
            const [gone] = there.splice(between(rng, 0, there.length - 1), 1);
            crowd.remove(gone);
          } else {
            const person = at(5 * between(rng, 0, 24), pick(rng, [3, 5, 10, 15, 30]));
            there.push(person);
            crowd.add(person);
          }
        }
        const afresh = crowdOf(cap, ...there);
        expect(Math.abs(crowd.crowdedSeconds - afresh.crowdedSeconds)).toBeLessThan(1e-4);
        for (let t = DAY.from; t < DAY.from + 3 * HOUR; t += 10 * MINUTE) {
          const [one, other] = [crowd.at(t), afresh.at(t)];
          one.forEach((p, k) => expect(Math.abs(p - other[k])).toBeLessThan(1e-7));
        }
      }),
      { numRuns: 40 },
    );
  });
});
