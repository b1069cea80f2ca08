import { neighbour } from '../../web/src/dispatch/board/neighbour.js';
import { bookedPresence, doorsOf, lanesOf } from '../../web/src/dispatch/model.js';
import { timeAxis } from '../../web/src/dispatch/time-axis.js';
import { aBooking, aRoute, aShift, aStop, aVisit } from '../builders/console-plan.js';

describe('the lanes of the board', () => {
  it('number the stops with handouts, from 1, and no others', () => {
    const routes = [
      aRoute('Bil 1', [
        aStop('start', '09:00'),
        aStop('a', '09:10', [aVisit('K-1')]),
        aStop('b', '09:20', [aVisit('K-2')]),
      ]),
    ];
    expect(lanesOf({ routes }, [])[0]?.stops.map(({ number }) => number)).toEqual([null, 1, 2]);
  });

  it('include the shifts that the plan leaves at rest, in the order of the vehicles', () => {
    const lanes = lanesOf({ routes: [aRoute('Bil 10', [])] }, [aShift('Bil 2'), aShift('Bil 10')]);
    expect(lanes.map(({ vehicle }) => vehicle)).toEqual(['Bil 2', 'Bil 10']);
  });
});

describe('the arrow keys on the board', () => {
  const lanes = [
    { stops: [aStop('a', '09:00'), aStop('b', '10:00')] },
    { stops: [aStop('c', '09:40'), aStop('d', '11:00')] },
  ].map(({ stops }) => ({ stops: stops.map((each) => ({ ...each, number: null })) }));

  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowRight', 'b', null],
    ['ArrowLeft', 'b', 'a'],
    ['ArrowDown', 'b', 'c'],
    ['ArrowUp', 'd', 'b'],
    ['ArrowUp', 'a', null],
    ['End', 'a', 'b'],
    ['Home', 'd', 'c'],
    ['x', 'a', null],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(neighbour(lanes, from, key)).toBe(to);
  });
});

describe('what is booked at a point', () => {
  it('is counted at once where times meet, and apart where one ends as the next begins', () => {
    const steps = bookedPresence([
      aBooking('K-1', '09:00', 10),
      aBooking('K-2', '09:05', 10),
      aBooking('K-3', '09:15', 5),
    ]);
    expect(steps.map(([at, present]) => [new Date(at).toISOString().slice(11, 16), present])).toEqual([
      ['09:00', 1],
      ['09:05', 2],
      ['09:10', 1],
      ['09:15', 1],
      ['09:20', 0],
    ]);
  });
});

describe('what is said of a stop', () => {
  it('is delivered when every door is, and missed when the last word at any is something else', () => {
    expect(doorsOf({ visits: [aVisit('K-1')] })).toBe('open');
    expect(doorsOf({ visits: [aVisit('K-1', 'DELIVERED'), aVisit('K-2')] })).toBe('open');
    expect(doorsOf({ visits: [aVisit('K-1', 'NOT_HOME', 'DELIVERED')] })).toBe('delivered');
    expect(doorsOf({ visits: [aVisit('K-1', 'DELIVERED'), aVisit('K-2', 'NOT_HOME')] })).toBe('missed');
    expect(doorsOf({ visits: [] })).toBe('open');
  });
});

describe('the time axis', () => {
  it('runs over whole hours that hold everything', () => {
    const at = (time: string) => Date.parse(`2027-03-22T${time}:00Z`);
    const axis = timeAxis([at('09:20'), at('11:40')], 100, 300);
    expect(axis.hours).toEqual([at('09:00'), at('10:00'), at('11:00'), at('12:00')]);
    expect([axis.x(at('09:00')), axis.x(at('10:30')), axis.x(at('12:00'))]).toEqual([100, 250, 400]);
  });
});
