import fc from 'fast-check';
import { evaluatePlan, evaluatorOf, type PlanSketch, type Problem } from '../../src/solver/index.js';
import { runs } from '../support/runs.js';
import { randomProblem } from '../builders/random-problems.js';

describe('judging plans one after another', () => {
  it('says of each plan what judging it alone says, whatever came before', () => {
    fc.assert(
      fc.property(
        randomProblem(),
        fc.array(fc.nat({ max: 1_000_000 }), { minLength: 30, maxLength: 30 }),
        (problem, numbers) => {
          const judge = evaluatorOf(problem);
          for (const plan of plansOf(problem, numbers))
            expect(judge(plan)).toEqual(evaluatePlan(problem, plan));
        },
      ),
      runs(200),
    );
  });

  it('is not led astray by an order that is changed in place after it was judged', () => {
    const [problem] = fc.sample(
      randomProblem().filter(({ vehicles, handouts }) => vehicles.length > 0 && handouts.length > 1),
      1,
    );
    const order = [0];
    const judge = evaluatorOf(problem);
    judge({ orders: [order], bookings: [] });
    order.push(1);
    expect(judge({ orders: [order], bookings: [] })).toEqual(
      evaluatePlan(problem, { orders: [[0, 1]], bookings: [] }),
    );
  });
});

/** Plans that differ by one handout each: numbers say which goes where. */
function* plansOf(problem: Problem, numbers: readonly number[]): Generator<PlanSketch> {
  const { handouts, vehicles, points } = problem;
  let plan: PlanSketch = { orders: vehicles.map(() => []), bookings: [] };
  yield plan;
  if (handouts.length === 0) return;
  for (let k = 0; k + 2 < numbers.length; k += 3) {
    const [who, where, when] = numbers.slice(k, k + 3);
    const handout = who % handouts.length;
    const orders = plan.orders.map((order) => order.filter((each) => each !== handout));
    const bookings = plan.bookings.filter((booking) => booking.handout !== handout);
    const place = where % (vehicles.length + points.length + 1);
    if (place < vehicles.length) {
      const order = orders[place];
      orders[place] = order.toSpliced(when % (order.length + 1), 0, handout);
    } else if (place < vehicles.length + points.length) {
      bookings.push({ handout, point: place - vehicles.length, start: (when % 40) * 300 });
    }
    plan = { orders, bookings };
    yield plan;
  }
}
