import { MaxIterations, MaxRuntime, UntilFraction } from '../../../src/solver/search/run/index.js';

/** 100 ms on a clock that stands still until it is set; `isMet` is called at each time that it is set to. */
const stopwatch = () => {
  let time = 0;
  const stopping = new MaxRuntime({ now: () => time }, 100, () => false);
  const set = (to: number): void => {
    time = to;
    for (let k = 0; k < 64; k++) stopping.isMet();
  };
  return { stopping, set };
};

describe('UntilFraction', () => {
  it('runs from its construction until the whole has used its fraction', () => {
    const { stopping, set } = stopwatch();
    set(20);
    const stage = new UntilFraction(stopping, 0.6);
    expect([stage.fractionUsed(), stage.isMet()]).toEqual([0, false]);
    set(40);
    expect(stage.fractionUsed()).toBeCloseTo(0.5);
    expect(stage.isMet()).toBe(false);
    set(60);
    expect([stage.fractionUsed(), stage.isMet(), stopping.isMet()]).toEqual([1, true, false]);
  });

  it('is met when the whole is, and at once where its fraction is used already', () => {
    const { stopping, set } = stopwatch();
    set(50);
    expect(new UntilFraction(stopping, 0.5).isMet()).toBe(true);
    const last = new UntilFraction(stopping, 1);
    set(100);
    expect(last.isMet()).toBe(true);
  });
});

describe('MaxIterations', () => {
  it('is met after that many calls, whatever the clock says', () => {
    const { stopping } = stopwatch();
    const iterations = new MaxIterations(stopping, 4);
    expect([1, 2, 3, 4].map(() => iterations.isMet())).toEqual([false, false, false, false]);
    expect(iterations.fractionUsed()).toBe(1);
    expect([iterations.isMet(), stopping.isMet()]).toEqual([true, false]);
  });

  it('is met when the whole is', () => {
    const { stopping, set } = stopwatch();
    set(100);
    expect(new MaxIterations(stopping, 1000).isMet()).toBe(true);
  });
});
