import { civilDate, type CivilDate, dayNumber, type DayNumber } from '../../shared/civil-time.js';
import type { DispensingInput, Order } from './model.js';

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** Days in a row on which a recipient needs doses by one order. */
export interface Stretch {
  readonly order: Order;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The first day follows a pause, and so counts as a handout day. */
  readonly followsPause: boolean;
}

const includes = (ranges: readonly DayRange[], day: DayNumber): boolean =>
  ranges.some(({ from, until }) => day >= from && day <= until);

/** What is in force when, for one recipient, in day numbers. */
export class ActiveDays {
  private readonly inForce: readonly (DayRange & { order: Order })[];
  private readonly pauses: readonly DayRange[];
  private readonly holds: readonly DayRange[];

  constructor(input: DispensingInput) {
    this.inForce = ordersInForce(input.orders);
    this.pauses = input.pauses.map(({ from, until }) => rangeOf(from, until));
    this.holds = (input.holds ?? []).map(({ from, clearedOn }) => ({
      from: dayNumber(from),
      until: clearedOn === null ? Infinity : dayNumber(clearedOn) - 1,
    }));
  }

  orderOn(day: DayNumber): Order | null {
    return this.inForce.find(({ from, until }) => day >= from && day <= until)?.order ?? null;
  }

  isPaused(day: DayNumber): boolean {
    return includes(this.pauses, day);
  }

  isHeld(day: DayNumber): boolean {
    return includes(this.holds, day);
  }

  /** The days of the order in force, pauses and holds left in. */
  rangeOf(order: Order): DayRange {
    return this.inForce.find((range) => range.order === order)!;
  }

  /** The stretches that have a day in the range, in order; an end that is not yet known is Infinity. */
  stretches(from: DayNumber, until: DayNumber): Stretch[] {
    const without = [...this.pauses, ...this.holds].filter((range) => range.until >= range.from);
    const stretches: Stretch[] = [];
    for (const { order, ...range } of this.inForce) {
      for (const rest of without.reduce(subtract, [range])) {
        if (rest.until < from || rest.from > until) continue;
        stretches.push({
          order,
          first: rest.from,
          last: rest.until,
          followsPause: this.isPaused(rest.from - 1),
        });
      }
    }
    return stretches.sort((a, b) => a.first - b.first);
  }
}

/** Each order from its first day to its last, or to the day before the next one starts. */
function ordersInForce(orders: readonly Order[]): (DayRange & { order: Order })[] {
  const sorted = [...orders].sort((a, b) => dayNumber(a.validFrom) - dayNumber(b.validFrom));
  return sorted
    .map((order, i) => {
      const { from, until } = rangeOf(order.validFrom, order.validUntil);
      const next = i + 1 < sorted.length ? dayNumber(sorted[i + 1].validFrom) : Infinity;
      return { order, from, until: Math.min(until, next - 1) };
    })
    .filter(({ from, until }) => from <= until);
}

const rangeOf = (from: string, until: string | null): DayRange => ({
  from: dayNumber(from),
  until: until === null ? Infinity : dayNumber(until),
});

function subtract(ranges: readonly DayRange[], taken: DayRange): DayRange[] {
  return ranges
    .flatMap(({ from, until }) => [
      { from, until: Math.min(until, taken.from - 1) },
      { from: Math.max(from, taken.until + 1), until },
    ])
    .filter(({ from, until }) => from <= until);
}

export function daysFrom(from: DayNumber, until: DayNumber): DayNumber[] {
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, i) => from + i);
}

export const datesOf = (from: DayNumber, until: DayNumber): CivilDate[] =>
  daysFrom(from, until).map(civilDate);
