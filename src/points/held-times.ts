import { Between } from 'typeorm';
import { currentManager, currentTenant } from '../database/index.js';
import { refusingViolations } from '../database/refusing-violations.js';
import type { CivilDate } from '../shared/civil-time.js';
import { newId } from '../shared/ids.js';
import { HeldTime } from './held-time.entity.js';
import { violations } from './point.violations.js';

/*
 * The one truth about who is expected where on a date: before a plan is published, the times that people have set by
 * hand; from then on, the published plan's bookings, which hold those times too. Seats are counted by the database
 * (migration 1795200000007), so these functions are all that writes them.
 */

/** A time as it is written: the database says when. */
type NewTime = Omit<HeldTime, 'setAt'>;

/** What became of the times of a date. */
export interface TimesChanged {
  readonly held: readonly NewTime[];
  readonly released: readonly HeldTime[];
}

/** Who books, moves, or publishes on a date takes turns, so that each is judged with all the others in sight. */
export async function takeTurnsOn(date: CivilDate): Promise<void> {
  const turn = `plan ${currentTenant().municipality} ${date}`;
  await currentManager().query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
}

/** In order of time. */
export const timesHeldOn = (date: CivilDate): Promise<HeldTime[]> =>
  currentManager().find(HeldTime, { where: { date }, order: { startsAt: 'ASC', id: 'ASC' } });

/** A recipient's times of a period, both days included, in order. */
export const timesHeldBy = (recipientId: string, from: CivilDate, until: CivilDate): Promise<HeldTime[]> =>
  currentManager().find(HeldTime, {
    where: { recipientId, date: Between(from, until) },
    order: { startsAt: 'ASC', id: 'ASC' },
  });

export const timeHeldBy = (recipientId: string, date: CivilDate): Promise<HeldTime | null> =>
  currentManager().findOneBy(HeldTime, { recipientId, date });

/**
 * Takes seats for a person: all of its minutes, or none.
 * @throws Refusal POINT_FULL when fewer than `cap` is not what is left, TIME_HELD when the recipient has a time that day
 */
export async function holdTime(time: Omit<HeldTime, 'id' | 'setBy' | 'setAt'>): Promise<HeldTime> {
  const id = newId();
  await refusingViolations(violations, () =>
    currentManager().insert(HeldTime, { ...time, id, setBy: currentTenant().actor }),
  );
  return currentManager().findOneByOrFail(HeldTime, { id });
}

export async function releaseTime({ id }: HeldTime): Promise<void> {
  await currentManager().delete(HeldTime, { id });
}

/** What a plan's booking says of a time. */
type Planned = Pick<HeldTime, 'recipientId' | 'pointId' | 'startsAt' | 'serviceSeconds' | 'overrideReason'>;

/** Times that people have set by hand on a date, and that bookings put elsewhere or leave out. */
export const handTimesLeftOut = async (date: CivilDate, bookings: readonly Planned[]): Promise<HeldTime[]> =>
  (await timesNotAmong(date, bookings)).filter(({ byHand }) => byHand);

/**
 * Makes the times of a date those of its published plan. A recipient who keeps the same time keeps its row, so that
 * what they were told still holds. Its rules have been looked at: the seats are counted and held to nothing.
 */
export async function holdPlanned(date: CivilDate, bookings: readonly Planned[]): Promise<TimesChanged> {
  const released = await timesNotAmong(date, bookings);
  await removeAll(released);
  const kept = new Set((await timesHeldOn(date)).map((time) => time.recipientId));
  const held = bookings
    .filter(({ recipientId }) => !kept.has(recipientId))
    .map(({ recipientId, pointId, startsAt, serviceSeconds, overrideReason }) => ({
      id: newId(),
      date,
      recipientId,
      pointId,
      startsAt,
      serviceSeconds,
      byHand: false,
      overrideReason,
      cap: null,
      setBy: currentTenant().actor,
    }));
  await insertAll(held);
  return { held, released };
}

async function timesNotAmong(date: CivilDate, bookings: readonly Planned[]): Promise<HeldTime[]> {
  const planned = new Map(bookings.map((booking) => [booking.recipientId, booking]));
  return (await timesHeldOn(date)).filter((time) => !isSame(time, planned.get(time.recipientId)));
}

const isSame = (time: HeldTime, planned: Planned | undefined): boolean =>
  planned?.pointId === time.pointId &&
  planned.startsAt.getTime() === time.startsAt.getTime() &&
  planned.serviceSeconds === time.serviceSeconds;

async function removeAll(times: readonly HeldTime[]): Promise<void> {
  if (times.length === 0) return;
  await currentManager()
    .createQueryBuilder()
    .delete()
    .from(HeldTime)
    .where('id = ANY(:ids)', { ids: times.map(({ id }) => id) })
    .execute();
}

/** One statement, whatever their number. */
async function insertAll(times: readonly NewTime[]): Promise<void> {
  if (times.length === 0) return;
  await currentManager().query(
    `INSERT INTO held_time (id, date, recipient_id, point_id, starts_at, service_seconds, by_hand, override_reason,
                            set_by)
     SELECT "id", "date", "recipientId", "pointId", "startsAt", "serviceSeconds", "byHand", "overrideReason", "setBy"
     FROM jsonb_to_recordset($1::jsonb) AS row ("id" uuid, "date" date, "recipientId" uuid, "pointId" uuid,
       "startsAt" timestamptz, "serviceSeconds" integer, "byHand" boolean, "overrideReason" text, "setBy" text)`,
    [JSON.stringify(times)],
  );
}
