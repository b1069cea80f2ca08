import { clockStartingAt, systemClock } from '../../src/shared/clock.js';

describe('a clock that is set', () => {
  it('starts at its instant and goes on with the time that passes', () => {
    const start = new Date('2027-03-22T07:30:00+01:00');
    const before = performance.now();
    const clock = clockStartingAt(start);
    const first = clock.now().getTime() - start.getTime();
    const later = clock.now().getTime() - start.getTime();
    const most = Math.ceil(performance.now() - before);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(later).toBeGreaterThanOrEqual(first);
    expect(later).toBeLessThanOrEqual(most);
    expect(Math.abs(systemClock.now().getTime() - clock.now().getTime())).toBeGreaterThan(60_000);
  });
});
