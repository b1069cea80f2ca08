import { lockedBookings, type LockedTime } from '../../../src/planning/problem/locks.js';
import { handout, point } from '../../../src/solver/model/problem.js';

/** A handout of 10 minutes at the first of two points, to begin 10:00–11:00; both are open 09:30–11:05, each 5 minutes. */
const minutes = (clock: number, past = 0) => clock * 3600 + past * 60;
const window = { from: minutes(10), to: minutes(11) };
const opening = { from: minutes(9, 30), to: minutes(11, 5) };
const collected = (windows = [window]) => handout({ service: 600, windows, points: [{ point: 0, cost: 0 }] });
const open = point({ opens: [opening], slot: 300 });

/** The starts that stay locked, of those asked for. */
function staying(starts: readonly number[], said: Partial<LockedTime> = {}, windows = [window]): number[] {
  const locks = starts.map((start) => ({
    recipientId: 'A',
    pointId: 'Apoteket',
    start,
    override: null,
    ...said,
  }));
  const ids = [{ id: 'Apoteket' }, { id: 'Fjern' }];
  const bookings = lockedBookings(locks, [collected(windows)], ids, [open, open], new Map([['A', 0]]));
  return bookings.map(({ start }) => start);
}

describe('a locked time at a point', () => {
  it('stays from the first to the last second of the recipient’s own window, and is let go beyond it', () => {
    const narrow = [{ from: minutes(10), to: minutes(10, 30) }];
    const asked = [minutes(9, 55), minutes(10), minutes(10, 30), minutes(10, 35)];
    expect(staying(asked, {}, narrow)).toEqual([minutes(10), minutes(10, 30)]);
  });

  it('stays from the opening until the last time that leaves room for the service', () => {
    const allDay = [{ from: 0, to: minutes(24) }];
    const asked = [minutes(9, 25), minutes(9, 30), minutes(10, 55), minutes(11)];
    expect(staying(asked, {}, allDay)).toEqual([minutes(9, 30), minutes(10, 55)]);
  });

  it('stays on the grid of the point, and is let go between two of its slots', () => {
    expect(staying([minutes(10, 5), minutes(10, 7)])).toEqual([minutes(10, 5)]);
  });

  it('stays at a point that the recipient is offered, and is let go at another', () => {
    expect(staying([minutes(10)], { pointId: 'Apoteket' })).toEqual([minutes(10)]);
    expect(staying([minutes(10)], { pointId: 'Fjern' })).toEqual([]);
  });

  it('stays against all of these rules where a person gave a reason', () => {
    expect(staying([minutes(9), minutes(10, 7)], { override: 'Avtalt', pointId: 'Fjern' })).toEqual([
      minutes(9),
      minutes(10, 7),
    ]);
  });

  it('is let go, reason or not, of a recipient who is not due and at a point that is no more', () => {
    expect(staying([minutes(10)], { override: 'Avtalt', recipientId: 'B' })).toEqual([]);
    expect(staying([minutes(10)], { override: 'Avtalt', pointId: 'Nedlagt' })).toEqual([]);
  });
});
