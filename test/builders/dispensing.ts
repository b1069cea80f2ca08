import {
  dispense,
  type DispensingInput,
  type Order,
  parseHandout,
} from '../../src/dispensing/rules/index.js';
import { type CivilDate, dayNumber } from '../../src/shared/civil-time.js';

/** An order of oral solution with plenty of take-home doses, in force since long before Easter 2027. */
export const order = (handout: string, changes: Partial<Order> = {}): Order => ({
  atc: 'N07BC02',
  form: 'ORAL_SOLUTION',
  handout: parseHandout(handout),
  supervised: false,
  maxTakeHomeDoses: 13,
  toleranceDays: null,
  validFrom: '2027-01-01',
  validUntil: null,
  ...changes,
});

export const depot = (handout: string, toleranceDays: number | null, changes: Partial<Order> = {}): Order =>
  order(handout, { atc: 'N07BC01', form: 'DEPOT_INJECTION', maxTakeHomeDoses: 0, toleranceDays, ...changes });

export const input = (orders: Order | Order[], changes: Partial<DispensingInput> = {}): DispensingInput => ({
  recipient: 'K-0001',
  orders: [orders].flat(),
  pauses: [],
  service: () => true,
  ...changes,
});

/** Service on every day but these. */
export const closedOn =
  (...dates: CivilDate[]) =>
  (date: CivilDate): boolean =>
    !dates.includes(date);

/** Service on these days only, until the last of them; later days are not rostered yet. */
export const rostered =
  (...dates: CivilDate[]) =>
  (date: CivilDate): boolean =>
    dates.includes(date) || dayNumber(date) > Math.max(...dates.map(dayNumber));

/** The handouts as `date kind: first–last covered (doses)`, dates as day.month. */
export function handoutLines(of: DispensingInput, from: CivilDate, until: CivilDate): string[] {
  return dispense(of, from, until).handouts.map(({ date, kind, covers, doses }) => {
    const days = covers.length === 1 ? short(covers[0]) : `${short(covers[0])}–${short(covers.at(-1)!)}`;
    return `${short(date)} ${kind}: ${days} (${doses})`;
  });
}

/** The gaps as `CODE first–last → first remedy and its day`. */
export function gapLines(of: DispensingInput, from: CivilDate, until: CivilDate): string[] {
  return dispense(of, from, until).gaps.map(({ code, dates, closedBy: [remedy] }) => {
    const days = dates.length === 1 ? short(dates[0]) : `${short(dates[0])}–${short(dates.at(-1)!)}`;
    return `${code} ${days} → ${remedy.kind} ${remedy.date ? short(remedy.date) : String(remedy.doses)}`;
  });
}

/** Each day's state as one letter, Covered, Paused, Held, Gap, or `.` where no order is in force. */
export function states(of: DispensingInput, from: CivilDate, until: CivilDate): string {
  const byDate = new Map(dispense(of, from, until).coverage.map(({ date, state }) => [date, state[0]]));
  let line = '';
  for (let day = dayNumber(from); day <= dayNumber(until); day++) {
    line += byDate.get(new Date(day * 864e5).toISOString().slice(0, 10)) ?? '.';
  }
  return line;
}

const short = (date: CivilDate): string => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}`;
