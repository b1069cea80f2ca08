import { formatSolution, parseSolomon } from '../../src/commands/solomon.js';
import { evaluatePlan } from '../../src/solver/index.js';

const TWO_CUSTOMERS = `TINY

VEHICLE
NUMBER     CAPACITY
  3         50

CUSTOMER
CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE TIME

    0      0         0          0          0        230          0
    1      3         4         10         61         71         10
    2      1         1          7         50         60         10
`;

describe('parseSolomon', () => {
  it('reads fleet, demands and windows, and rounds ways down to a tenth', () => {
    const problem = parseSolomon(TWO_CUSTOMERS);
    expect(problem.vehicles).toHaveLength(3);
    expect(problem.vehicles[0]).toMatchObject({ capacity: [50], earliest: 0, latest: 2300 });
    expect(problem.handouts[0]).toMatchObject({
      load: [10],
      service: 100,
      windows: [{ from: 610, to: 710 }],
    });
    expect([...problem.profiles[0].distance]).toEqual([0, 50, 14, 50, 0, 36, 14, 36, 0]);
  });

  it('refuses a file that is something else, and says what is missing', () => {
    expect(() => parseSolomon('hello')).toThrow('not a Solomon instance');
  });
});

describe('formatSolution', () => {
  it('numbers routes from 1, customers as in the file, and gives the cost with one decimal', () => {
    const problem = parseSolomon(TWO_CUSTOMERS);
    const solution = evaluatePlan(problem, { orders: [[], [1, 0]], bookings: [] });
    expect(formatSolution(solution)).toBe('Route #1: 2 1\nCost 10.0\n');
  });
});
