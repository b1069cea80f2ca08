import { changesBetween } from '../../web/src/drive/route-changes.js';
import { nextOf, routeOf } from '../../web/src/drive/route.js';
import { isOver } from '../../web/src/drive/shift-end.js';
import type { Message } from '../../web/src/drive/outbox.js';
import type { DrivenStopFragment, DrivenVisitFragment } from '../../web/src/graphql/generated/graphql.js';

const at = (time: string): string => `2027-03-22T${time}:00+01:00`;

const aDoor = (alias: string, time: string, is: Partial<DrivenVisitFragment> = {}): DrivenStopFragment => ({
  id: `stop of ${alias}`,
  planId: 'plan',
  planVersion: 1,
  kind: 'DELIVERY',
  place: null,
  address: 'Storgata 1',
  lat: 59.9,
  lon: 10.7,
  arrival: at(time),
  serviceStart: at(time),
  departure: at(time),
  visits: [
    {
      recipientId: alias,
      alias,
      bookedAt: null,
      doses: 1,
      earliest: null,
      latest: null,
      staffRequired: 1,
      contactless: false,
      address: 'Storgata 1',
      accessNotes: null,
      outcomes: [],
      ...is,
    },
  ],
});
const heard = (id: string) => ({ id, kind: 'DELIVERED' as const, deviceTime: at('09:05'), doses: 1 });
const ROUTE = [aDoor('A', '09:00'), aDoor('B', '09:30'), aDoor('C', '10:00')];
const told = (now: readonly DrivenStopFragment[], seen = ROUTE) =>
  changesBetween(seen, now).map(({ kind, alias }) => `${kind} ${alias}`);

describe('what has changed since the driver saw the route', () => {
  it('is nothing where the stops are the same, though reports have come and minutes have gone by', () => {
    const later = [aDoor('A', '09:02', { outcomes: [heard('1')] }), aDoor('B', '09:34'), aDoor('C', '10:00')];
    expect(told(later)).toEqual([]);
  });

  it('is who has come and who is gone', () => {
    expect(told([aDoor('A', '09:00'), aDoor('D', '09:15'), aDoor('C', '10:00')])).toEqual([
      'removed B',
      'added D',
    ]);
    expect(told([])).toEqual(['removed A', 'removed B', 'removed C']);
  });

  it('is another time from five minutes on, other doses, place, access or contact', () => {
    const other = aDoor('A', '09:05', {
      doses: 2,
      address: 'Elvegata 2',
      accessNotes: 'Bakdøra',
      contactless: true,
    });
    expect(told([other, ...ROUTE.slice(1)])).toEqual([
      'moved A',
      'doses A',
      'place A',
      'access A',
      'contact A',
    ]);
  });

  it('is the one that was moved where the order is another, whichever way', () => {
    const [a, b, c] = ROUTE as [DrivenStopFragment, DrivenStopFragment, DrivenStopFragment];
    expect(told([c, a, b])).toEqual(['order C']);
    expect(told([b, c, a])).toEqual(['order A']);
  });
});

describe('a handout on the route', () => {
  const undone: Message = { what: 'undo', undo: { id: 'u', outcomeId: '1', deviceTime: at('09:05') } };
  const stops = [aDoor('A', '09:00', { outcomes: [heard('1')] }), aDoor('B', '09:30')];

  it('that something is said of is behind the driver, and ahead again when it is undone', () => {
    expect(nextOf(routeOf(stops, []))?.id).toBe('stop of B');
    expect(nextOf(routeOf(stops, [undone]))?.id).toBe('stop of A');
  });

  it('says how many doses were handed over of what still waits to be sent', () => {
    const report = { id: '2', planId: 'plan', recipientId: 'B', kind: 'DELIVERED' as const, doses: 2 };
    const queued: Message = {
      what: 'report',
      report: { ...report, deviceTime: at('09:31'), note: null, sideItems: [] },
      sendAfter: 0,
      tried: false,
    };
    const said = routeOf(stops, [queued])[1]?.visits[0]?.said;
    expect(said).toMatchObject({ id: '2', doses: 2, heard: false });
  });
});

describe('a shift', () => {
  const END = Date.parse(at('10:00'));
  const done = (said: boolean) => routeOf([aDoor('A', '10:00', { outcomes: said ? [heard('1')] : [] })], []);

  it('is over for the phone when its end has passed, all is reported and nothing can be undone', () => {
    expect(isOver(done(true), 0, END)).toBe(true);
    expect(isOver(done(true), 0, END - 1)).toBe(false);
    expect(isOver(done(true), 1, END)).toBe(false);
    expect(isOver(done(false), 0, END)).toBe(false);
    expect(isOver([], 0, END)).toBe(false);
  });

  it('is over in any case three hours after its end', () => {
    expect(isOver(done(false), 0, END + 3 * 3_600_000 - 1)).toBe(false);
    expect(isOver(done(false), 0, END + 3 * 3_600_000)).toBe(true);
  });
});
