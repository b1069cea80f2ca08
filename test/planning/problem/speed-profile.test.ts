import { speedProfileOn } from '../../../src/planning/problem/speed-profile.js';

const HOUR = 3600;

describe('travel by hour', () => {
  it('goes by the clock on the days that change it', () => {
    const factors = { 1: 2, 2: 3, 3: 4, 4: 1 };
    const summer = speedProfileOn('2027-03-28', factors).map(({ from, speed }) => [from / HOUR, speed]);
    expect(summer).toEqual([
      [0, 1000],
      [1, 500],
      [2, 250],
      [3, 1000],
    ]);
    const winter = speedProfileOn('2027-10-31', factors).map(({ from, speed }) => [from / HOUR, speed]);
    expect(winter.at(-1)).toEqual([5, 1000]);
  });

  it('is one slice where the whole day is as slow, not as recorded', () => {
    const alike = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 2]));
    expect(speedProfileOn('2027-04-05', alike)).toEqual([{ from: 0, speed: 500 }]);
  });

  it('is as recorded where the factors say so, or where only the hour that summer time skips has another', () => {
    expect(speedProfileOn('2027-04-05', { 0: 1, 8: 1, 23: 1 })).toEqual([]);
    expect(speedProfileOn('2027-03-28', { 2: 3 })).toEqual([]);
    expect(speedProfileOn('2027-04-05', { 2: 3 })).toHaveLength(3);
    expect(speedProfileOn('2027-04-05', { 0: 3 })).toHaveLength(2);
    expect(speedProfileOn('2027-04-05', { 23: 3 })).toHaveLength(2);
  });
});
