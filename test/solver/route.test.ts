import { evaluatePlan } from '../../src/solver/evaluate/evaluate-plan.js';
import type { Problem } from '../../src/solver/model/problem.js';
import { timeRoute } from '../../src/solver/evaluate/time-route.js';
import type { Stop } from '../../src/solver/model/solution.js';
import { lineProblem } from '../builders/solver-problems.js';

const codes = (p: Problem, order: number[]): string[] =>
  evaluatePlan(p, { orders: [order], bookings: [] }).violations.map((v) => v.code);

const times = (stops: readonly Stop[]): string[] =>
  stops.map((s) => `${s.kind} ${s.arrival}-${s.serviceStart}-${s.departure} at ${s.place}`);

describe('timeRoute', () => {
  it('leaves as late as it can without ending later, so that no crew waits for nothing', () => {
    const p = lineProblem([100], { each: () => ({ windows: [{ from: 500, to: 900 }], service: 60 }) });
    const { route } = timeRoute(p, 0, [0]);
    expect(times(route.stops)).toEqual([
      'START 400-400-400 at 0',
      'VISIT 500-500-560 at 1',
      'END 660-660-660 at 0',
    ]);
    expect(route.duration).toBe(260);
  });

  it('waits where the windows of two visits leave no other way', () => {
    const windows = [
      { from: 100, to: 150 },
      { from: 1000, to: 1100 },
    ];
    const p = lineProblem([100, 200], { each: (i) => ({ windows: [windows[i]] }) });
    const { route } = timeRoute(p, 0, [0, 1]);
    expect(times(route.stops)).toEqual([
      'START 50-50-50 at 0',
      'VISIT 150-150-150 at 1',
      'VISIT 250-1000-1000 at 2',
      'END 1200-1200-1200 at 0',
    ]);
  });

  it('serves two at one place at one stop when both windows hold at its start, else at two', () => {
    const twoAtOnePlace = (second: { from: number; to: number }): Stop[] => {
      const p = lineProblem([100, 100], {
        each: (i) => ({ home: 1, service: 60, windows: [i === 0 ? { from: 100, to: 200 } : second] }),
      });
      return [...timeRoute(p, 0, [0, 1]).route.stops];
    };
    expect(twoAtOnePlace({ from: 0, to: 300 })[1]).toMatchObject({ handouts: [0, 1], departure: 220 });
    expect(twoAtOnePlace({ from: 300, to: 400 }).map((s) => s.handouts)).toEqual([[], [0], [1], []]);
  });

  it('asks of those who share a stop only that their windows hold at its start', () => {
    const secondUntil = (to: number): string[] => {
      const p = lineProblem([100, 100], {
        each: (i) => ({ home: 1, service: 60, windows: [{ from: 0, to: i === 0 ? 100 : to }] }),
      });
      return codes(p, [0, 1]);
    };
    expect(secondUntil(100)).toEqual([]); // at the door at 100, though served from 160 on
    expect(secondUntil(99)).toEqual(['OUTSIDE_WINDOW']);
  });

  it('takes the later of two windows when the first is over', () => {
    const windows = [
      { from: 0, to: 50 },
      { from: 200, to: 300 },
    ];
    const p = lineProblem([100], { each: () => ({ windows }) });
    expect(timeRoute(p, 0, [0]).route.stops[1].serviceStart).toBe(200);
    expect(codes(p, [0])).toEqual([]);
  });

  it('takes the break where it costs least: while it would wait anyway', () => {
    const p = lineProblem([100, 200], {
      each: (i) => ({ windows: [i === 0 ? { from: 100, to: 100 } : { from: 1000, to: 1000 }] }),
      vehicles: [
        {
          break: { duration: 300, earliest: 50, latest: 2000 },
          costs: { fixed: 0, perMetre: 0, perSecond: 1 },
        },
      ],
    });
    const { route } = timeRoute(p, 0, [0, 1]);
    expect(route.stops.map((s) => s.kind)).toEqual(['START', 'VISIT', 'BREAK', 'VISIT', 'END']);
    expect(route.duration).toBe(1200);
  });

  it('ends an open route at its last visit', () => {
    const { route } = timeRoute(lineProblem([100, 200], { vehicles: [{ end: -1 }] }), 0, [0, 1]);
    expect(route.distance).toBe(200);
    expect(route.stops.at(-1)).toMatchObject({ kind: 'END', place: 2, travel: 0 });
  });

  it('prices fixed costs, metres and seconds, and an idle vehicle at nothing', () => {
    const p = lineProblem([100], { vehicles: [{ costs: { fixed: 7, perMetre: 2, perSecond: 3 } }] });
    expect(timeRoute(p, 0, [0]).route.cost).toBe(7 + 2 * 200 + 3 * 200);
    expect(timeRoute(p, 0, []).route).toMatchObject({ cost: 0, stops: [] });
  });
});

describe('evaluatePlan allows and refuses', () => {
  const allowedAndRefused: [string, string, Problem, Problem, number[]][] = [
    [
      'OUTSIDE_WINDOW',
      'a start at the last second of the window, not one later',
      lineProblem([100], { each: () => ({ windows: [{ from: 0, to: 100 }] }) }),
      lineProblem([100], { each: () => ({ windows: [{ from: 0, to: 99 }] }) }),
      [0],
    ],
    [
      'SHIFT_EXCEEDED',
      'an end at the last second of the shift, not one later',
      lineProblem([100], { vehicles: [{ latest: 200 }] }),
      lineProblem([100], { vehicles: [{ latest: 199 }] }),
      [0],
    ],
    [
      'CAPACITY_EXCEEDED',
      'a full vehicle, not an overfull one',
      lineProblem([1, 2], { loadDimensions: 1, each: () => ({ load: [3] }), vehicles: [{ capacity: [6] }] }),
      lineProblem([1, 2], { loadDimensions: 1, each: () => ({ load: [3] }), vehicles: [{ capacity: [5] }] }),
      [0, 1],
    ],
    [
      'DURATION_EXCEEDED',
      'a route as long as may be, not longer',
      lineProblem([100], { vehicles: [{ maxDuration: 200 }] }),
      lineProblem([100], { vehicles: [{ maxDuration: 199 }] }),
      [0],
    ],
    [
      'VISITS_EXCEEDED',
      'as many visits as may be, not more',
      lineProblem([1, 2], { vehicles: [{ maxVisits: 2 }] }),
      lineProblem([1, 2], { vehicles: [{ maxVisits: 1 }] }),
      [0, 1],
    ],
    [
      'SKILLS_MISSING',
      'a crew with the skill, not one without',
      lineProblem([1], { each: () => ({ skills: 2 }), vehicles: [{ skills: 3 }] }),
      lineProblem([1], { each: () => ({ skills: 2 }), vehicles: [{ skills: 1 }] }),
      [0],
    ],
    [
      'CREW_TOO_SMALL',
      'two on the crew where two are needed, not one',
      lineProblem([1], { each: () => ({ crew: 2 }), vehicles: [{ crew: 2 }] }),
      lineProblem([1], { each: () => ({ crew: 2 }), vehicles: [{ crew: 1 }] }),
      [0],
    ],
    [
      'QUARANTINED_NOT_LAST',
      'a quarantined visit last, not before another',
      lineProblem([1, 2], { each: (i) => ({ quarantined: i === 1 }) }),
      lineProblem([1, 2], { each: (i) => ({ quarantined: i === 0 }) }),
      [0, 1],
    ],
    [
      'BREAK_OUTSIDE_WINDOW',
      'a break that starts in its window, not a shift that is over before it',
      lineProblem([1], { vehicles: [{ latest: 1000, break: { duration: 10, earliest: 0, latest: 500 } }] }),
      lineProblem([1], {
        each: () => ({ windows: [{ from: 900, to: 1000 }], service: 900 }),
        vehicles: [{ earliest: 600, break: { duration: 10, earliest: 0, latest: 500 } }],
      }),
      [0],
    ],
    [
      'NOT_AT_HOME',
      'a visit to a handout served at home, not to one that is not',
      lineProblem([1]),
      lineProblem([1], { each: () => ({ home: -1 }) }),
      [0],
    ],
    [
      'LOCK_BROKEN',
      'locked visits in their order, not turned round',
      lineProblem([1, 2], { vehicles: [{ locked: [0, 1] }] }),
      lineProblem([1, 2], { vehicles: [{ locked: [1, 0] }] }),
      [0, 1],
    ],
  ];

  it.each(allowedAndRefused)('%s: %s', (code, _, allowed, refused, order) => {
    expect(codes(allowed, order)).toEqual([]);
    expect(codes(refused, order)).toEqual([code]);
  });

  it('refuses indices that the problem does not have', () => {
    expect(() => evaluatePlan(lineProblem([1]), { orders: [[5]], bookings: [] })).toThrow('no handout 5');
    expect(() => evaluatePlan(lineProblem([1]), { orders: [[], []], bookings: [] })).toThrow('no vehicle 1');
  });
});
