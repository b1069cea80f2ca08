import { randomUUID } from 'node:crypto';
import { currentManager } from '../../src/database/index.js';
import type { Shift } from '../../src/fleet/index.js';
import { insertPlanRows, Plan } from '../../src/plans/index.js';
import type { Point } from '../../src/points/index.js';
import type { Recipient } from '../../src/recipients/index.js';
import { geoPoint } from '../../src/shared/geo.js';
import { OSLO } from './rows.js';

type Ids = readonly Pick<Recipient, 'id'>[];

export interface PlanParts {
  readonly shift: Pick<Shift, 'id'>;
  readonly point: Pick<Point, 'id'>;
  /** One stop each, ten minutes apart from 09:10. */
  readonly visited?: Ids;
  /** Ten minutes apart from 10:00. */
  readonly booked?: Ids;
  readonly unassigned?: Ids;
}

/** A stored plan of 22 March 2027 (unless said otherwise), one dose each for that day. */
export async function aPlan(
  { shift, point, visited = [], booked = [], unassigned = [] }: PlanParts,
  { date = '2027-03-22', status = 'PUBLISHED' }: { date?: string; status?: Plan['status'] } = {},
) {
  const manager = currentManager();
  const at = (time: string) => new Date(`${date}T${time}:00+01:00`);
  const planId = randomUUID();
  await manager.insert(Plan, {
    id: planId,
    date,
    status,
    seconds: 1,
    seed: 1,
    travelEngine: 'straight-line',
    travelData: 'test',
    distance: 1000,
    duration: 600,
    cost: 1000,
    createdBy: 'test',
    createdAt: at('08:00'),
    ...(status === 'DRAFT' ? {} : { publishedBy: 'test', publishedAt: at('08:30') }),
  });
  const routeId = randomUUID();
  const stops = visited.map((recipient, i) => {
    const time = at(`09:${i + 1}0`);
    const times = { arrival: time, serviceStart: time, departure: new Date(time.getTime() + 360_000) };
    const stop = { id: randomUUID(), routeId, position: i + 1, kind: 'DELIVERY' as const, pointId: null };
    return { ...stop, ...times, location: geoPoint(OSLO), travel: 60, locked: false, recipient };
  });
  const bookings = booked.map(({ id }, i) => ({
    id: randomUUID(),
    planId,
    pointId: point.id,
    recipientId: id,
    startsAt: at(`10:${i}0`),
    serviceSeconds: 300,
    locked: false,
    overrideReason: null,
  }));
  const handout = (recipientId: string) => ({
    id: randomUUID(),
    planId,
    recipientId,
    doses: 1,
    covers: [date],
    serviceSeconds: 360,
    stopId: null,
    position: null,
    bookingId: null,
    reasons: null,
    remedy: null,
  });
  const start = { id: randomUUID(), routeId, position: 0, kind: 'START' as const, pointId: point.id };
  const startTimes = { arrival: at('09:00'), serviceStart: at('09:00'), departure: at('09:00') };
  await insertPlanRows(manager, {
    routes: [{ id: routeId, planId, shiftId: shift.id, distance: 1000, duration: 600 }],
    stops: [{ ...start, ...startTimes, location: geoPoint(OSLO), travel: 0, locked: false }, ...stops],
    bookings,
    handouts: [
      ...stops.map(({ id, recipient }) => ({ ...handout(recipient.id), stopId: id, position: 0 })),
      ...bookings.map(({ id, recipientId }) => ({ ...handout(recipientId), bookingId: id })),
      ...unassigned.map(({ id }) => ({
        ...handout(id),
        reasons: [
          {
            code: 'TIME_WINDOW' as const,
            detail: { nb: 'Vinduet er for smalt.', en: 'The window is too narrow.' },
          },
        ],
        remedy: { nb: 'Utvid vinduet.', en: 'Widen the window.' },
      })),
    ],
    points: booked.length === 0 ? [] : [aCrowd(planId, point.id, booked.length)],
    coverage: [...visited, ...booked].map(({ id }) => ({
      planId,
      recipientId: id,
      days: [{ date, state: 'COVERED' as const, by: date, why: null }],
    })),
  });
  return { id: planId, stopIds: stops.map(({ id }) => id), bookingIds: bookings.map(({ id }) => id) };
}

const aCrowd = (planId: string, pointId: string, bookings: number) => ({
  planId,
  pointId,
  capPresent: 6,
  counters: 2,
  bookings,
  peakExpected: 0.9,
  pOvercrowded: 0.01,
  certificate: 0.02,
});
