import { neighbour } from '../../web/src/dispatch/board/neighbour.js';
import { bookedPresence, doorsOf, lanesOf } from '../../web/src/dispatch/model.js';
import { timeAxis } from '../../web/src/dispatch/time-axis.js';
import type {
  CrewedShiftFragment,
  PlannedBookingFragment,
  PlannedStopFragment,
  PlannedVisitFragment,
} from '../../web/src/graphql/generated/graphql.js';

const visit = (alias: string, ...kinds: PlannedVisitFragment['outcomes'][number]['kind'][]) => ({
  id: `visit of ${alias}`,
  doses: 1,
  covers: ['2027-03-22'],
  serviceSeconds: 300,
  outcomes: kinds.map((kind, index) => ({
    id: String(index),
    kind,
    deviceTime: '2027-03-22T09:00:00+01:00',
  })),
  recipient: { id: alias, alias, residence: null },
});

const stop = (id: string, time: string, visits: PlannedVisitFragment[] = []): PlannedStopFragment => ({
  id,
  kind: visits.length > 0 ? 'DELIVERY' : 'START',
  lat: 60.88,
  lon: 11.56,
  travel: 0,
  arrival: `2027-03-22T${time}:00+01:00`,
  serviceStart: `2027-03-22T${time}:00+01:00`,
  departure: `2027-03-22T${time}:00+01:00`,
  locked: false,
  point: null,
  visits,
});

const shift = (name: string): CrewedShiftFragment => ({
  id: `shift of ${name}`,
  start: '09:00',
  end: '15:00',
  vehicle: { id: name, name, mode: 'CAR' },
  crew: [{ id: 'anne', name: 'Anne Demo' }],
});

const route = (name: string, stops: PlannedStopFragment[]) => ({
  id: `route of ${name}`,
  distance: 0,
  duration: 0,
  shift: shift(name),
  stops,
});

const booking = (time: string, minutes: number): PlannedBookingFragment => ({
  id: time,
  start: `2027-03-22T${time}:00Z`,
  serviceSeconds: minutes * 60,
  locked: false,
  doses: 1,
  covers: [],
  outcomes: [],
  point: null,
  recipient: null,
});

describe('the lanes of the board', () => {
  it('number the stops with handouts, from 1, and no others', () => {
    const routes = [
      route('Bil 1', [
        stop('start', '09:00'),
        stop('a', '09:10', [visit('K-1')]),
        stop('b', '09:20', [visit('K-2')]),
      ]),
    ];
    expect(lanesOf({ routes }, [])[0]?.stops.map(({ number }) => number)).toEqual([null, 1, 2]);
  });

  it('include the shifts that the plan leaves at rest, in the order of the vehicles', () => {
    const lanes = lanesOf({ routes: [route('Bil 10', [])] }, [shift('Bil 2'), shift('Bil 10')]);
    expect(lanes.map(({ vehicle }) => vehicle)).toEqual(['Bil 2', 'Bil 10']);
  });
});

describe('the arrow keys on the board', () => {
  const lanes = [
    { stops: [stop('a', '09:00'), stop('b', '10:00')] },
    { stops: [stop('c', '09:40'), stop('d', '11:00')] },
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
    const steps = bookedPresence([booking('09:00', 10), booking('09:05', 10), booking('09:15', 5)]);
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
    expect(doorsOf({ visits: [visit('K-1')] })).toBe('open');
    expect(doorsOf({ visits: [visit('K-1', 'DELIVERED'), visit('K-2')] })).toBe('open');
    expect(doorsOf({ visits: [visit('K-1', 'NOT_HOME', 'DELIVERED')] })).toBe('delivered');
    expect(doorsOf({ visits: [visit('K-1', 'DELIVERED'), visit('K-2', 'NOT_HOME')] })).toBe('missed');
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
