import { preferredMinute } from '../../../src/planning/problem/build-problem.js';

const usually = { usualTime: 600, usualPointId: 'Apoteket' };
const lastAt = (minute: number, pointId = 'Apoteket') => ({ ...usually, lastPickup: { pointId, minute } });

describe('the time that a recipient is best given', () => {
  it('is the usual one the first time', () => {
    expect(preferredMinute({ ...usually, lastPickup: null }, 20)).toBe(600);
  });

  it('is the last one while that was near the usual one, and the usual one after a time far off', () => {
    expect(preferredMinute(lastAt(620), 20)).toBe(620);
    expect(preferredMinute(lastAt(621), 20)).toBe(600);
  });

  it('is not that of another point than the usual one', () => {
    expect(preferredMinute(lastAt(610, 'Klinikken'), 20)).toBe(600);
  });

  it('is the last one for a recipient without a usual time', () => {
    expect(preferredMinute({ ...lastAt(800), usualTime: null }, 20)).toBe(800);
  });

  it('is always the usual one where the municipality says so', () => {
    expect(preferredMinute(lastAt(610), 0)).toBe(600);
  });
});
