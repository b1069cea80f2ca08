import { bestOf, byLane, positionsAcross } from '../../web/src/dispatch/board/places.js';
import {
  inverseOf,
  lockableOf,
  NO_HISTORY,
  whereIs,
  withDone,
  withRedone,
  withUndone,
} from '../../web/src/dispatch/history.js';
import type { TriedPlaceFragment } from '../../web/src/graphql/generated/graphql.js';
import { aBooking, aRoute, aStop, aVisit } from '../builders/console-plan.js';

const plan = {
  routes: [
    aRoute('Bil 1', [
      aStop('start', '09:00'),
      aStop('a', '09:10', [aVisit('K-1'), aVisit('K-2')]),
      aStop('b', '09:40', [aVisit('K-3')]),
    ]),
  ],
  bookings: { nodes: [aBooking('K-4', '10:00', 5)], pageInfo: { hasNextPage: false, endCursor: null } },
};

describe('a dispatcher’s change', () => {
  it('is taken back by what puts the handout where it was: on a route, at a point, or nowhere', () => {
    expect(whereIs(plan, 'K-3')).toEqual({ route: { shift: 'shift of Bil 1', position: 2 } });
    expect(whereIs(plan, 'K-4')).toEqual({
      point: { point: 'the pharmacy', start: aBooking('K-4', '10:00', 5).start },
    });
    expect(whereIs(plan, 'K-5')).toEqual({});
    expect(inverseOf(plan, { kind: 'move', recipient: 'K-2', to: {} })).toEqual({
      kind: 'move',
      recipient: 'K-2',
      to: { route: { shift: 'shift of Bil 1', position: 1 } },
    });
    expect(inverseOf(plan, { kind: 'lock', recipient: 'K-2', locked: true })).toEqual({
      kind: 'lock',
      recipient: 'K-2',
      locked: false,
    });
  });

  it('counts a stand in the order of a route, as the moved recipient may come before or after it', () => {
    const stand = { ...aStop('stand', '09:30'), kind: 'MOBILE' as const };
    const [start, first, last] = plan.routes[0].stops;
    const routes = [aRoute('Bil 1', [start, first, stand, last])];
    expect(whereIs({ ...plan, routes }, 'K-3')).toEqual({ route: { shift: 'shift of Bil 1', position: 3 } });
  });

  it('locks whatever the handout stands at now', () => {
    expect(lockableOf(plan, 'K-2')).toEqual({ stop: 'a' });
    expect(lockableOf(plan, 'K-4')).toEqual({ booking: 'booking of K-4' });
    expect(lockableOf(plan, 'K-5')).toBeNull();
  });

  it('is undone and redone in order, and a new one ends what could have been redone', () => {
    const lock = (recipient: string) => {
      const change = { kind: 'lock', recipient, locked: true } as const;
      return { change, inverse: { ...change, locked: false } };
    };
    const two = withDone(withDone(NO_HISTORY, lock('K-1')), lock('K-2'));
    const undone = withUndone(two);
    expect([undone.done, undone.undone]).toEqual([[lock('K-1')], [lock('K-2')]]);
    expect(withRedone(undone)).toEqual(two);
    expect(withDone(undone, lock('K-3'))).toEqual({ done: [lock('K-1'), lock('K-3')], undone: [] });
    expect(withUndone(NO_HISTORY)).toEqual(NO_HISTORY);
    expect(withRedone(two)).toEqual(two);
  });
});

describe('the places that a handout is tried in', () => {
  const tried = (said: Partial<TriedPlaceFragment>): TriedPlaceFragment => ({
    shift: null,
    position: null,
    point: null,
    start: null,
    cost: 0,
    duration: 0,
    distance: 0,
    faults: [],
    ...said,
  });
  const fault = { code: 'POINT_FULL' as const, message: { nb: 'Fullt.', en: 'Full.' } };

  it('are found by lane, and there by position or by instant however it is written', () => {
    const lanes = byLane([
      tried({ shift: 's', position: 1, cost: 5 }),
      tried({ point: 'p', start: '2027-03-22T10:00:00+01:00', cost: 7 }),
    ]);
    expect(lanes.get('s')?.get(1)?.cost).toBe(5);
    expect(lanes.get('p')?.get(Date.parse('2027-03-22T09:00:00Z'))?.cost).toBe(7);
  });

  it('have a cheapest among those that break no rule, and none where all do', () => {
    const places = [tried({ cost: 1, faults: [fault] }), tried({ cost: 3 }), tried({ cost: 2 })];
    expect(bestOf(places)).toBe(places[2]);
    expect(bestOf(places.slice(0, 1))).toBeNull();
  });

  it('lie before, between and after the others on the lane, without the one in the air', () => {
    const lane = { stops: plan.routes[0].stops.map((stop) => ({ ...stop, number: null })) };
    const axis = { from: 0, x: (instant: number) => (instant - Date.parse('2027-03-22T08:00:00Z')) / 60_000 };
    expect(positionsAcross(lane, 'K-3', axis)).toEqual([0, 10, 20]);
    expect(positionsAcross(lane, 'nobody', axis)).toEqual([0, 10, 25, 50]);
  });
});
