import {
  type AddedHandout,
  type DayCoverage,
  dispense,
  type DispensingInput,
  type FailedHandout,
  type GivenHandout,
  type NotGivenReason,
  type Order,
  parseHandout,
  type PublishedHandout,
} from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, datesBetween, dayNumber } from '../../src/shared/civil-time.js';

/** An order of oral solution with plenty of take-home doses, in force since long before Easter 2027. */
export const order = (handout: string, changes: Partial<Order> = {}): Order => ({
  atc: 'N07BC02',
  form: 'ORAL_SOLUTION',
  preparation: null,
  dosesPerDay: 1,
  doseEveryDays: 1,
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

/** Doses that were given on a date, for it and the days up to another. */
export const given = (date: CivilDate, until = date, changes: Partial<GivenHandout> = {}): GivenHandout => ({
  date,
  covers: datesBetween(date, until),
  ...changes,
});

export const failed = (date: CivilDate, reason: NotGivenReason = 'NOT_HOME'): FailedHandout => ({
  date,
  reason,
});

/** A handout that was added on a date, for the days up to another; as many as may be where none is said. */
export const added = (date: CivilDate, until = addDays(date, 60), from = date): AddedHandout => ({
  date,
  coversFrom: from,
  coversUntil: until,
});

/** What the published plan of a date has: doses for it and the days up to another. */
export const published = (date: CivilDate, until = date, isPlaced = true): PublishedHandout => ({
  date,
  covers: datesBetween(date, until),
  isPlaced,
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
  return dispense(of, from, until).handouts.map(
    ({ date, kind, covers, doses }) => `${short(date)} ${kind}: ${span(covers)} (${doses})`,
  );
}

/** The gaps as `CODE first–last → first remedy and its day or doses`. */
export function gapLines(of: DispensingInput, from: CivilDate, until: CivilDate): string[] {
  return dispense(of, from, until).gaps.map(({ code, dates, closedBy: [{ kind, date, doses }] }) =>
    `${code} ${span(dates)} → ${kind} ${date ? short(date) : (doses ?? '')}`.trim(),
  );
}

/** The days as `first–last what`, where `what` is a state, a gap's code, or `BASIS by day`, with `late` where it is. */
export function dayLines(of: DispensingInput, from: CivilDate, until: CivilDate): string[] {
  const runs: { what: string; dates: CivilDate[] }[] = [];
  for (const day of dispense(of, from, until).coverage) {
    const run = runs.at(-1);
    if (run?.what === inWords(day)) run.dates.push(day.date);
    else runs.push({ what: inWords(day), dates: [day.date] });
  }
  return runs.map(({ what, dates }) => `${span(dates)} ${what}`);
}

function inWords({ state, basis, by, late, gap }: DayCoverage): string {
  if (state === 'COVERED') return `${basis!} by ${short(by!)}${late ? ' late' : ''}`;
  return gap?.code ?? state;
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

const span = (dates: readonly CivilDate[]): string =>
  dates.length === 1 ? short(dates[0]) : `${short(dates[0])}–${short(dates.at(-1)!)}`;

const short = (date: CivilDate): string => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}`;
