import type { DispensingInput, Medicine, Move, Order } from '../../src/dispensing/rules/index.js';
import { isRegular } from '../../src/dispensing/rules/index.js';
import { longestSpacing } from '../../src/dispensing/rules/handout-expression.js';
import { addDays, type CivilDate, datesBetween } from '../../src/shared/civil-time.js';

/** The days on which one order governs. */
export interface Stretch {
  from: CivilDate;
  until: CivilDate;
  order: Order;
}

export interface Calendar {
  input: DispensingInput;
  /** Nothing is looked up after this day; well after the last day that is asked for. */
  horizon: CivilDate;
  stretches: Stretch[];
  firstOrder: CivilDate;
  inUseFrom: CivilDate;
}

export const isDepot = ({ form }: { form: string }): boolean => form === 'DEPOT_INJECTION';

export function calendar(input: DispensingInput, horizon: CivilDate): Calendar {
  const orders = [...input.orders].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const firstOrder = orders[0].validFrom;
  return {
    input,
    horizon,
    stretches: stretchesOf(input, orders, horizon),
    firstOrder,
    inUseFrom: input.inUseFrom ?? firstOrder,
  };
}

/** Orders: "in old data the one with the latest `valid_from` governs alone": it also ends the one before for good. */
function stretchesOf(input: DispensingInput, orders: Order[], horizon: CivilDate): Stretch[] {
  return orders
    .map((order, i) => {
      const ends = [horizon];
      if (order.validUntil !== null) ends.push(order.validUntil);
      if (i + 1 < orders.length) ends.push(addDays(orders[i + 1].validFrom, -1));
      if (input.endedOn) ends.push(addDays(input.endedOn, -1));
      return { order, from: order.validFrom, until: ends.sort()[0] };
    })
    .filter(({ from, until }) => from <= until);
}

const stretchAt = ({ stretches }: Calendar, date: CivilDate): number =>
  stretches.findIndex(({ from, until }) => from <= date && date <= until);

export const orderOn = (of: Calendar, date: CivilDate): Order | null =>
  of.stretches.find(({ from, until }) => from <= date && date <= until)?.order ?? null;

export const isSameMedicine = (a: Medicine, b: Medicine): boolean =>
  a.atc === b.atc && a.form === b.form && a.preparation === b.preparation && a.dosesPerDay === b.dosesPerDay;

/** Orders: "Contiguous orders alike in medicine, form, preparation, days and doses are one." */
function isOneOrder(before: Stretch, after: Stretch): boolean {
  const days = datesBetween(after.from, addDays(after.from, 60));
  return (
    addDays(before.until, 1) === after.from &&
    isSameMedicine(before.order, after.order) &&
    before.order.doseEveryDays === after.order.doseEveryDays &&
    longestSpacing(before.order.handout) === longestSpacing(after.order.handout) &&
    days.every((day) => isRegular(before.order.handout, day) === isRegular(after.order.handout, day))
  );
}

/** The first day of the order in force on the date, and of those before it that are one with it. */
export function runStart(of: Calendar, date: CivilDate): CivilDate {
  let i = stretchAt(of, date);
  while (i > 0 && isOneOrder(of.stretches[i - 1], of.stretches[i])) i--;
  return of.stretches[i].from;
}

export const isSameRun = (of: Calendar, a: CivilDate, b: CivilDate): boolean =>
  orderOn(of, a) !== null && orderOn(of, b) !== null && runStart(of, a) === runStart(of, b);

/** The first day from which on the orders have been of the medicine that the date's order is of. */
export function medicineSince(of: Calendar, date: CivilDate): CivilDate {
  let i = stretchAt(of, date);
  while (i > 0 && isSameMedicine(of.stretches[i - 1].order, of.stretches[i].order)) i--;
  return of.stretches[i].from;
}

export const isPaused = ({ input }: Calendar, date: CivilDate): boolean =>
  input.pauses.some(({ from, until }) => from <= date && (until === null || date <= until));

/** What a published plan has a place for can be served. */
export const isServed = ({ input }: Calendar, date: CivilDate): boolean =>
  (input.published ?? []).some((handout) => handout.date === date && handout.isPlaced) || input.service(date);

export const isOver = ({ input: { today } }: Calendar, date: CivilDate): boolean =>
  today !== undefined && date < today;

/** Whether the days from one to the other, in either direction, are of one order and none of them is paused. */
export function isWithinReach(of: Calendar, a: CivilDate, b: CivilDate): boolean {
  const days = a <= b ? datesBetween(a, b) : datesBetween(b, a);
  return days.every((day) => isSameRun(of, a, day) && !isPaused(of, day));
}

/** Moves and pauses: "Nothing moves across a pause, or across changed terms": such a move is as if not made. */
const oralMoves = (of: Calendar): Move[] =>
  (of.input.moves ?? []).filter(({ from, to }) => {
    const order = orderOn(of, from);
    return order !== null && !isDepot(order) && isRegular(order.handout, from) && isWithinReach(of, from, to);
  });

/** Whether a regular handout is on the date after moves that a person has made. */
export function isHandoutDay(of: Calendar, date: CivilDate): boolean {
  const order = orderOn(of, date);
  if (order === null || isPaused(of, date)) return false;
  const moves = oralMoves(of);
  if (moves.some(({ to }) => to === date)) return true;
  return isRegular(order.handout, date) && !moves.some(({ from }) => from === date);
}

/**
 * Orders: "An oral handout on a regular day D is for D up to the day before the next regular handout day"; "a handout
 * never covers days beyond its order"; nor across a pause. The days from the date on that come before all of these.
 */
export function daysToNext(of: Calendar, date: CivilDate): CivilDate[] {
  const days = [date];
  for (let day = addDays(date, 1); day <= of.horizon; day = addDays(day, 1)) {
    if (!isSameRun(of, date, day) || isPaused(of, day) || isHandoutDay(of, day)) break;
    days.push(day);
  }
  return days;
}
