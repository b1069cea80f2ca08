import { Budget, Questions, Stage } from '../../../src/solver/search/stopping.js';

/** A budget of 100 ms on a clock that stands until it is set; asked once at each time that it is set to. */
const stopwatch = () => {
  let time = 0;
  const budget = new Budget({ now: () => time }, 100, () => false);
  const set = (to: number): void => {
    time = to;
    for (let k = 0; k < 64; k++) budget.isOver();
  };
  return { budget, set };
};

describe('a stage of a budget', () => {
  it('runs from when it is made until its share of the whole is gone', () => {
    const { budget, set } = stopwatch();
    set(20);
    const stage = new Stage(budget, 0.6);
    expect([stage.share(), stage.isOver()]).toEqual([0, false]);
    set(40);
    expect(stage.share()).toBeCloseTo(0.5);
    expect(stage.isOver()).toBe(false);
    set(60);
    expect([stage.share(), stage.isOver(), budget.isOver()]).toEqual([1, true, false]);
  });

  it('is over when the whole is, and at once where its share is gone already', () => {
    const { budget, set } = stopwatch();
    set(50);
    expect(new Stage(budget, 0.5).isOver()).toBe(true);
    const last = new Stage(budget, 1);
    set(100);
    expect(last.isOver()).toBe(true);
  });
});

describe('a budget of questions', () => {
  it('is over after so many of them, whatever the clock says', () => {
    const { budget } = stopwatch();
    const questions = new Questions(budget, 4);
    expect([1, 2, 3, 4].map(() => questions.isOver())).toEqual([false, false, false, false]);
    expect(questions.share()).toBe(1);
    expect([questions.isOver(), budget.isOver()]).toEqual([true, false]);
  });

  it('is over when the whole is', () => {
    const { budget, set } = stopwatch();
    set(100);
    expect(new Questions(budget, 1000).isOver()).toBe(true);
  });
});
