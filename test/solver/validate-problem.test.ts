import { handout, point, problem, vehicle, type Problem } from '../../src/solver/model/problem.js';
import { validateProblem } from '../../src/solver/validate/validate-problem.js';
import { lineProblem } from '../builders/solver-problems.js';

const codes = (p: Problem): string[] => validateProblem(p).map((fault) => `${fault.code} ${fault.where}`);

describe('validateProblem', () => {
  it('finds nothing wrong with a small sound problem', () => {
    expect(validateProblem(lineProblem([100, 200]))).toEqual([]);
  });

  it('finds nothing wrong with a problem without handouts', () => {
    expect(validateProblem(problem({}))).toEqual([]);
  });

  it('tells all faults at once, each with where it is and what would be right', () => {
    const faults = validateProblem(
      lineProblem([100, 200], {
        each: (i) => (i === 0 ? { home: 7, windows: [{ from: 20, to: 10 }] } : { service: -1 }),
      }),
    );
    expect(faults.map((fault) => `${fault.code} ${fault.where}`)).toEqual([
      'WINDOW_REVERSED handouts[0].windows[0]',
      'NO_SUCH_INDEX handouts[0].home',
      'NEGATIVE handouts[1].service',
    ]);
    expect(faults[1].message).toBe('there is no place 7; give one of 0 to 2');
  });

  it('refuses a travel matrix of another size, and one with a negative cell', () => {
    const sound = lineProblem([100]);
    const distance = new Int32Array([0, -5, 5, 0]);
    expect(codes({ ...sound, profiles: [{ duration: new Int32Array(9), distance }] })).toEqual([
      'MATRIX_SIZE profiles[0].duration',
      'MATRIX_NEGATIVE profiles[0].distance[1]',
    ]);
  });

  it('wants at least one window, and windows apart and in order', () => {
    const windows = (...said: [number, number][]): string[] =>
      codes(lineProblem([1], { each: () => ({ windows: said.map(([from, to]) => ({ from, to })) }) }));
    expect(windows([0, 10], [20, 30])).toEqual([]);
    expect(windows([0, 10], [10, 30])).toEqual(['WINDOWS_UNSORTED handouts[0].windows[1]']);
    expect(windows()).toEqual(['NO_WINDOW handouts[0].windows']);
  });

  it('wants one load and one capacity for each dimension', () => {
    const loads = (load: number[], capacity: number[]): string[] =>
      codes(lineProblem([1], { loadDimensions: 1, each: () => ({ load }), vehicles: [{ capacity }] }));
    expect(loads([1], [5])).toEqual([]);
    expect(loads([1, 2], [5])).toEqual(['LOAD_DIMENSIONS handouts[0].load']);
    expect(loads([1], [])).toEqual(['LOAD_DIMENSIONS vehicles[0].capacity']);
  });

  it('refuses a point for a quarantined handout, and a point that is offered twice', () => {
    const offers = (points: number[], quarantined: boolean): string[] =>
      codes(
        problem({
          handouts: [handout({ quarantined, points: points.map((p) => ({ point: p, cost: 0 })) })],
          points: [point({})],
        }),
      );
    expect(offers([0], false)).toEqual([]);
    expect(offers([0], true)).toEqual(['QUARANTINED_AT_POINT handouts[0].points']);
    expect(offers([0, 0], false)).toEqual(['POINT_OFFERED_TWICE handouts[0].points[1]']);
  });

  it('lets a handout be locked once, and only to where it can be served', () => {
    const locks = (first: number[], second: number[], homes = [1, 2]): string[] =>
      codes({
        ...lineProblem([1, 2], { vehicles: [{}, {}], each: (i) => ({ home: homes[i] }) }),
        vehicles: [vehicle({ locked: first }), vehicle({ locked: second })],
      });
    expect(locks([0], [1])).toEqual([]);
    expect(locks([0], [0])).toEqual(['LOCKED_TWICE vehicles[1].locked[0]']);
    expect(locks([0], [], [-1, 2])).toEqual(['LOCKED_NOT_AT_HOME vehicles[0].locked[0]']);
  });

  it('takes a probability for a risk limit and for not coming, and refuses what is none', () => {
    const risks = (riskLimit: number | null, noShow = 0.08): string[] => {
      const empty = problem({ points: [point({ riskLimit })] });
      return codes({ ...empty, presence: { ...empty.presence, noShow } });
    };
    expect([...risks(null), ...risks(0), ...risks(0.05), ...risks(1)]).toEqual([]);
    expect(risks(1.05)).toEqual(['NOT_A_PROBABILITY points[0].riskLimit']);
    expect(risks(NaN)).toEqual(['NOT_A_PROBABILITY points[0].riskLimit']);
    expect(risks(null, -0.1)).toEqual(['NOT_A_PROBABILITY presence.noShow']);
  });

  it('refuses prices that would overflow the arithmetic of the search', () => {
    const priced = (perMetre: number): string[] =>
      codes(lineProblem([1000], { vehicles: [{ costs: { fixed: 0, perMetre, perSecond: 0 } }] }));
    expect(priced(200_000)).toEqual([]);
    expect(priced(300_000)).toEqual(['LEG_TOO_DEAR vehicles[0].costs']);
  });
});
