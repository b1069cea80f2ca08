import { changesBetween, type PlanChange } from '../../src/plans/compare-plans.js';
import type { PlanRows } from '../../src/plans/index.js';

type Rows = Parameters<typeof changesBetween>[0];

const at = (time: string): Date => new Date(`2027-03-22T${time}:00Z`);

/** Who is where: `shift time` of a car's visit, or `@point time` of a booking. */
function rowsOf(places: Readonly<Record<string, string>>): Rows {
  const rows = { routes: [], stops: [], bookings: [], handouts: [] } as {
    -readonly [K in keyof Rows]: Rows[K][number][];
  };
  for (const [recipientId, place] of Object.entries(places)) {
    const [where, time] = place.split(' ');
    const id = `${recipientId} ${place}`;
    if (where.startsWith('@')) {
      const booking = { id, recipientId, pointId: where.slice(1), startsAt: at(time) };
      rows.bookings.push(booking as PlanRows['bookings'][number]);
    } else {
      rows.routes.push({ id, shiftId: where } as PlanRows['routes'][number]);
      rows.stops.push({ id, routeId: id, serviceStart: at(time) } as PlanRows['stops'][number]);
      rows.handouts.push({ stopId: id, recipientId } as PlanRows['handouts'][number]);
    }
  }
  return rows;
}

const changes = (before: Record<string, string>, after: Record<string, string>): PlanChange[] =>
  changesBetween(rowsOf(before), rowsOf(after));

describe('two plans side by side', () => {
  it.each([
    ['TO_HOME', '@pharmacy 10:00', 'car 10:00'],
    ['TO_POINT', 'car 10:00', '@pharmacy 10:00'],
    ['OTHER_SHIFT', 'car 10:00', 'bicycle 10:00'],
    ['OTHER_POINT', '@pharmacy 10:00', '@clinic 11:00'],
    ['OTHER_TIME', 'car 10:00', 'car 10:01'],
  ])('tell %s from %s to %s', (kind, before, after) => {
    expect(changes({ A: before, B: 'car 12:00' }, { A: after, B: 'car 12:00' })).toMatchObject([
      { recipientId: 'A', kind },
    ]);
  });

  it('tell who has lost their place and who has got one, and from where to where', () => {
    expect(changes({ B: '@pharmacy 10:00' }, { A: 'car 09:30' })).toEqual([
      {
        recipientId: 'A',
        kind: 'PLACED',
        from: { shiftId: null, pointId: null, start: null },
        to: { shiftId: 'car', pointId: null, start: at('09:30') },
      },
      {
        recipientId: 'B',
        kind: 'LOST',
        from: { shiftId: null, pointId: 'pharmacy', start: at('10:00') },
        to: { shiftId: null, pointId: null, start: null },
      },
    ]);
  });

  it('differ in nothing when they are the same', () => {
    const same = { A: 'car 10:00', B: '@pharmacy 10:00' };
    expect(changes(same, same)).toEqual([]);
  });
});
