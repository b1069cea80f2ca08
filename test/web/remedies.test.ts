import { openSpans, parseOpeningHours } from '../../src/points/opening-hours/index.js';
import { later, stretched, withHoursOn } from '../../web/src/dispatch/remedies/hours-on-date.js';
import { ofShortfall, ofUnassigned } from '../../web/src/dispatch/remedies/proposal.js';
import type {
  ShortfallFragment,
  UnassignedHandoutFragment,
} from '../../web/src/graphql/generated/graphql.js';

const hoursOn = (text: string, date: string): string =>
  openSpans(parseOpeningHours(text), date, [])
    .map(([from, until]) => `${from / 3600}-${until / 3600}`)
    .join(' ');

describe('a point that is kept open longer on one day', () => {
  const usual = 'Mo-Fr 09:00-12:00,13:00-15:00; PH off';

  it('has the new hours that day, and its usual ones on every other', () => {
    const changed = withHoursOn(usual, '2027-04-05', [
      { from: '09:00', until: '12:00' },
      { from: '13:00', until: '17:00' },
    ]);
    expect(hoursOn(changed, '2027-04-05')).toBe('9-12 13-17');
    expect(hoursOn(changed, '2027-04-06')).toBe('9-12 13-15');
    expect(hoursOn(changed, '2028-04-05')).toBe('9-12 13-15');
    expect(hoursOn(usual, '2027-04-05')).not.toBe(hoursOn(changed, '2027-04-05'));
  });

  it('can be changed twice: the last word stands', () => {
    const once = withHoursOn(usual, '2027-04-05', [{ from: '09:00', until: '16:00' }]);
    expect(hoursOn(withHoursOn(once, '2027-04-05', [{ from: '08:00', until: '18:00' }]), '2027-04-05')).toBe(
      '8-18',
    );
  });

  it('keeps its midday break, and is opened whole where it was closed', () => {
    const two = [
      { from: '09:00', until: '12:00' },
      { from: '13:00', until: '15:00' },
    ];
    expect(stretched(two, '08:30', '16:00')).toEqual([
      { from: '08:30', until: '12:00' },
      { from: '13:00', until: '16:00' },
    ]);
    expect(stretched([], '10:00', '11:00')).toEqual([{ from: '10:00', until: '11:00' }]);
  });

  it('stays within the day', () => {
    expect(later('15:45', 30)).toBe('16:15');
    expect(later('23:30', 120)).toBe('23:59');
  });
});

const change = (over: Partial<NonNullable<UnassignedHandoutFragment['remedyChange']>>) =>
  ({
    id: 'handout',
    doses: 1,
    covers: [],
    reasons: [],
    remedy: null,
    recipient: { id: 'r', alias: 'K-1', residence: null },
    remedyChange: {
      kind: 'INSERT_VISIT',
      shiftId: null,
      pointId: null,
      at: null,
      minutes: null,
      count: null,
      skills: [],
      ...over,
    },
  }) satisfies UnassignedHandoutFragment;

describe('the remedy of an unassigned recipient', () => {
  it.each([
    [
      { kind: 'SHIFT_ENDS_LATER', shiftId: 's', at: '15:45' },
      { act: 'shift', shift: 's', end: '15:45' },
    ],
    [
      { kind: 'SECOND_PERSON', shiftId: 's' },
      { act: 'crew', shift: 's', skills: [] },
    ],
    [
      { kind: 'CLOSE_LATER', pointId: 'p', at: '15:15' },
      { act: 'point', point: 'p', change: { kind: 'until', at: '15:15' } },
    ],
    [
      { kind: 'MORE_COUNTERS', pointId: 'p', count: 2, at: '10:00' },
      { act: 'point', point: 'p', change: { kind: 'counters', more: 2 } },
    ],
    [
      { kind: 'BOOK', pointId: 'p', at: '10:05' },
      {
        act: 'place',
        moving: { recipient: 'r', alias: 'K-1', from: null, to: { point: 'p', time: '10:05' } },
      },
    ],
    [
      { kind: 'ALLOW_HOME', shiftId: 's' },
      { act: 'recipient', recipient: 'r' },
    ],
  ] as const)('%j opens what makes it', (remedy, expected) => {
    expect(ofUnassigned(change(remedy))).toEqual(expected);
  });

  it('opens nothing where no form makes it, nor for a cap, which is no matter of a day', () => {
    expect(ofUnassigned(change({ kind: 'RAISE_CAP', pointId: 'p', count: 1 }))).toBeNull();
    expect(ofUnassigned({ ...change({}), remedyChange: null })).toBeNull();
  });
});

describe('the remedy of a point without room', () => {
  const remedy = (over: Partial<ShortfallFragment['remedies'][number]>) => ({
    kind: 'OPEN_LONGER' as const,
    minutes: null,
    people: 2,
    lifts: 2,
    duration: 0,
    distance: 0,
    message: { nb: '', en: '' },
    point: { id: 'p', name: 'Apoteket', kind: 'PHARMACY' as const },
    stand: null,
    recipients: [],
    ...over,
  });

  it('opens the point, or those whom it is about', () => {
    expect(ofShortfall(remedy({ minutes: 30 }))).toEqual({
      act: 'point',
      point: 'p',
      change: { kind: 'longer', minutes: 30 },
    });
    const people = [{ id: 'r', alias: 'K-1' }];
    expect(ofShortfall(remedy({ kind: 'HOME', recipients: people }))).toEqual({ act: 'home', people });
    expect(ofShortfall(remedy({ kind: 'OTHER_POINT', recipients: people }))).toMatchObject({
      act: 'send',
      point: 'p',
      people,
    });
  });

  it('opens a stand at a mobile stop that is recorded, and none at a place that is not yet', () => {
    const stand = { from: '10:00', until: '11:00', doses: 8 };
    const square = { id: 'q', name: 'Torget', kind: 'MOBILE_STOP' as const };
    expect(ofShortfall(remedy({ kind: 'MOBILE_STOP', stand, point: square }))).toEqual({
      act: 'stand',
      point: 'q',
      name: 'Torget',
      stand,
    });
    expect(ofShortfall(remedy({ kind: 'MOBILE_STOP', stand }))).toBeNull();
  });

  it('opens nothing where no recipient is named, as in plans from before they were', () => {
    expect(ofShortfall(remedy({ kind: 'HOME' }))).toBeNull();
  });
});
