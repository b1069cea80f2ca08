import fc from 'fast-check';
import { type Change, inverseOf } from '../../web/src/dispatch/history.js';
import { isInside, type Spot } from '../../web/src/dispatch/map/ring.js';
import { selectedHandouts, toLock } from '../../web/src/dispatch/selection/handouts.js';
import { aBooking, aRoute, aStop, aVisit } from '../builders/console-plan.js';

describe('a ring on the map', () => {
  const square: Spot[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  const horseshoe: Spot[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 3],
    [3, 3],
    [3, 10],
    [0, 10],
  ];

  it('takes what lies within it, and nothing else', () => {
    expect(isInside([5, 5], square)).toBe(true);
    expect(isInside([15, 5], square)).toBe(false);
    expect(isInside([5, 7], horseshoe)).toBe(false);
    expect(isInside([1, 7], horseshoe)).toBe(true);
    expect(isInside([5, 5], [])).toBe(false);
  });
});

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

describe('several handouts at once', () => {
  const plan = {
    routes: [
      aRoute('Bil 1', [
        aStop('a', '09:10', [aVisit('K-1'), aVisit('K-2')]),
        { ...aStop('b', '09:40', [aVisit('K-3')]), locked: true },
      ]),
    ],
    bookings: { ...none, nodes: [aBooking('K-4', '10:00', 5)] },
    unassigned: { nodes: [] },
  };

  it('are those of the plan that were chosen', () => {
    const chosen = selectedHandouts(plan, new Set(['K-2', 'K-3', 'K-4', 'gone']));
    expect(chosen.map(({ alias, locked }) => [alias, locked])).toEqual([
      ['K-2', false],
      ['K-3', true],
      ['K-4', false],
    ]);
  });

  it('are locked once a stop, and only where it is not locked', () => {
    const all = selectedHandouts(plan, new Set(['K-1', 'K-2', 'K-3', 'K-4']));
    expect(toLock(all, true)).toEqual(['K-2', 'K-4']);
    expect(toLock(all, false)).toEqual(['K-3']);
  });

  it('go back to where they were, whichever of a route have left it', () => {
    fc.assert(
      fc.property(fc.subarray(['0', '1', '2', '3', '4', '5', '6']), fc.gen(), (leaving, gen) => {
        const lane = ['0', '1', '2', '3', '4', '5', '6'];
        const order = gen(fc.shuffledSubarray, leaving, { minLength: leaving.length });
        const before = {
          routes: [
            aRoute(
              'Bil 1',
              lane.map((alias) => aStop(alias, '09:00', [aVisit(alias)])),
            ),
          ],
          bookings: none,
        };
        const away: Change[] = order.map((recipient) => ({ kind: 'move', recipient, to: {} }));
        const inverse = inverseOf(before, { kind: 'several', changes: away });
        const stands = lane.filter((alias) => !order.includes(alias));
        for (const back of inverse.kind === 'several' ? inverse.changes : []) {
          if (back.kind === 'move') stands.splice(back.to.route!.position, 0, back.recipient);
        }
        expect(stands).toEqual(lane);
      }),
    );
  });
});
