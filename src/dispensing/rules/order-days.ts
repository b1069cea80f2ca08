import { type CivilDate, civilDate, dayNumber, type DayNumber } from '../../shared/civil-time.js';
import { haveSameDays, isRegularDay, longestSpacing } from './handout-expression.js';
import { DEPOT_INJECTION, type DispensingInput, type Medicine, type Order } from './model.js';

export const isDepot = (order: Pick<Medicine, 'form'>): boolean => order.form === DEPOT_INJECTION;

export const toleranceOf = (order: Order): number => order.toleranceDays ?? 0;

/** Days that one handout of the order is for, at most; of a depot, the days that an injection lasts. */
export const intervalOf = (order: Order): number => longestSpacing(order.handout);

export const isSameMedicine = (a: Medicine, b: Medicine): boolean =>
  a.atc === b.atc && a.form === b.form && a.preparation === b.preparation && a.dosesPerDay === b.dosesPerDay;

/** No handout is for more days: the longest interval that an order may have is 183 days. */
export const LONGEST_REACH = 190;

/** An order on the days on which it governs. */
export interface Governing {
  readonly order: Order;
  readonly first: DayNumber;
  /** Infinity where no end is known. */
  readonly last: DayNumber;
  /** First and last day of the contiguous orders alike that it belongs to: handouts follow each other there. */
  readonly terms: { readonly first: DayNumber; last: DayNumber };
  /** The first day of the orders of the same medicine, one after the other, that it belongs to. */
  readonly medicineSince: DayNumber;
}

/** Days from one to another, both included. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** What is in force when, for one recipient, and what service there is, by day. */
export class OrderDays {
  private readonly governing: readonly Governing[];
  /** The order that the last question was about: days are asked for one after the other. */
  private current: Governing | null = null;
  private readonly pauses: readonly { from: DayNumber; until: DayNumber }[];
  private readonly movedFrom = new Map<DayNumber, DayNumber>();
  private readonly movedTo = new Map<DayNumber, DayNumber[]>();
  private readonly added = new Map<DayNumber, DayRange>();
  private readonly served = new Map<DayNumber, boolean>();
  readonly today: DayNumber;
  readonly inUseFrom: DayNumber;
  /** The first day after the end of treatment. */
  readonly end: DayNumber;
  /** Infinity where there is no order at all. */
  readonly firstOrder: DayNumber;

  constructor(private readonly input: DispensingInput) {
    this.end = input.endedOn ? dayNumber(input.endedOn) : Infinity;
    this.governing = governing(input.orders, this.end);
    this.pauses = input.pauses.map(({ from, until }) => ({
      from: dayNumber(from),
      until: until === null ? Infinity : dayNumber(until),
    }));
    for (const move of input.moves ?? []) {
      const [from, to] = [dayNumber(move.from), dayNumber(move.to)];
      this.movedFrom.set(from, to);
      this.movedTo.set(to, [...(this.movedTo.get(to) ?? []), from]);
    }
    for (const { date, coversFrom, coversUntil } of input.extraHandouts ?? [])
      this.added.set(dayNumber(date), { first: dayNumber(coversFrom), last: dayNumber(coversUntil) });
    // What a published plan has a place for can be served.
    for (const { date, isPlaced } of input.published ?? [])
      if (isPlaced) this.served.set(dayNumber(date), true);
    this.firstOrder = this.governing.at(0)?.first ?? Infinity;
    this.today = input.today === undefined ? -Infinity : dayNumber(input.today);
    this.inUseFrom = input.inUseFrom === undefined ? this.firstOrder : dayNumber(input.inUseFrom);
  }

  governingOn(day: DayNumber): Governing | null {
    const { current } = this;
    if (current !== null && day >= current.first && day <= current.last) return current;
    for (const on of this.governing) if (day >= on.first && day <= on.last) return (this.current = on);
    return null;
  }

  /** The order in force, else the last one before the day, else the first one. There must be one. */
  governingNear(day: DayNumber): Governing {
    return this.governingOn(day) ?? this.governing.findLast(({ first }) => first <= day) ?? this.governing[0];
  }

  /** The depot order in force, else the last one before the day, else the first one; null where there is none. */
  depotNear(day: DayNumber): Order | null {
    const depots = this.governing.filter(({ order }) => isDepot(order));
    return (depots.findLast(({ first }) => first <= day) ?? depots.at(0))?.order ?? null;
  }

  /** The first day of which a state is said. */
  get firstJudged(): DayNumber {
    return Math.max(this.firstOrder, this.inUseFrom);
  }

  /** In treatment before the municipality's first day with Doserute. */
  get wasTreatedBefore(): boolean {
    return this.firstOrder < this.inUseFrom;
  }

  isPaused(day: DayNumber): boolean {
    for (const { from, until } of this.pauses) if (day >= from && day <= until) return true;
    return false;
  }

  /** Whether the order in force on the day has had none of its days so far: all before were paused. */
  isNew(day: DayNumber): boolean {
    const on = this.governingOn(day);
    if (on === null) return false;
    for (let before = day - 1; before >= on.terms.first; before--) if (!this.isPaused(before)) return false;
    return true;
  }

  /** Whether the recipient can be served, as shifts and points are or as the published plan of the day has it. */
  isServed(day: DayNumber): boolean {
    let served = this.served.get(day);
    if (served === undefined) {
      served = this.input.service(civilDate(day));
      this.served.set(day, served);
    }
    return served;
  }

  /** The days that a person has added a handout for on the day; null where none was added. */
  addedOn(day: DayNumber): DayRange | null {
    return this.added.get(day) ?? null;
  }

  /** Whether the order itself has a handout on the day, before moves, pauses and service are looked at. */
  isRegular({ order, terms }: Governing, day: DayNumber): boolean {
    return day >= terms.first && day <= terms.last && isRegularDay(order.handout, day);
  }

  /** Whether a regular oral handout falls on the day, by the order or by a person's move. */
  isHandoutDay(on: Governing, day: DayNumber): boolean {
    if (this.movedFrom.size === 0) return this.isRegular(on, day);
    return this.regularDaysAt(on, day).length > 0;
  }

  /** The order's own days whose handout falls on the day: that day itself, and those that were moved to it. */
  regularDaysAt(on: Governing, day: DayNumber): DayNumber[] {
    if (this.movedFrom.size === 0) return this.isRegular(on, day) ? [day] : [];
    const isOwn = (from: DayNumber) => this.isRegular(on, from);
    const moved = (this.movedTo.get(day) ?? []).filter((from) => isOwn(from) && this.reaches(on, from, day));
    const movesAway = this.movedFrom.get(day);
    const stays = movesAway === undefined || !this.reaches(on, day, movesAway);
    return (isOwn(day) && stays ? [...moved, day] : moved).sort((a, b) => a - b);
  }

  /** The day to which a person has moved the injection due on a day, within its tolerance; else that day. */
  injectionMoved(on: Governing, due: DayNumber, tolerance: number): DayNumber {
    const to = this.movedFrom.get(due);
    return to !== undefined && Math.abs(to - due) <= tolerance && this.reaches(on, due, to) ? to : due;
  }

  /** The last day that a handout on the day is for: before the next handout day, the next pause and the end of the terms. */
  reachOf(on: Governing, day: DayNumber): DayNumber {
    const most = Math.min(on.terms.last, day + LONGEST_REACH);
    let last = day;
    while (last < most && !this.isPaused(last + 1) && !this.isHandoutDay(on, last + 1)) last++;
    return last;
  }

  /** Whether all days from one to the other, both included, in either order, are of the terms, none of them paused. */
  reaches({ terms }: Governing, a: DayNumber, b: DayNumber): boolean {
    const [from, until] = a < b ? [a, b] : [b, a];
    if (from < terms.first || until > terms.last) return false;
    return this.pauses.every((pause) => pause.from > until || pause.until < from);
  }
}

/** Each order from its first day to its last, or to the day before the next one starts. */
function governing(orders: readonly Order[], end: DayNumber): Governing[] {
  const sorted = [...orders].sort((a, b) => dayNumber(a.validFrom) - dayNumber(b.validFrom));
  const all: Governing[] = [];
  for (const [i, order] of sorted.entries()) {
    const first = dayNumber(order.validFrom);
    const next = i + 1 < sorted.length ? dayNumber(sorted[i + 1].validFrom) : Infinity;
    const last = Math.min(
      order.validUntil === null ? Infinity : dayNumber(order.validUntil),
      next - 1,
      end - 1,
    );
    if (last < first) continue;
    const before = all.at(-1);
    const goesOn = before?.last === first - 1 && areAlike(before.order, order, first);
    if (goesOn) before.terms.last = last;
    const isSame = before !== undefined && isSameMedicine(before.order, order);
    all.push({
      order,
      first,
      last,
      terms: goesOn ? before.terms : { first, last },
      medicineSince: isSame ? before.medicineSince : first,
    });
  }
  return all;
}

/** Alike in medicine, form, preparation, days and doses (FORMATS.md): contiguous orders that are so are one. */
const areAlike = (a: Order, b: Order, from: DayNumber): boolean =>
  isSameMedicine(a, b) && a.doseEveryDays === b.doseEveryDays && haveSameDays(a.handout, b.handout, from);

/**
 * Days of a handout's dates. As a rule they follow each other without a break: then the first and the last say them all,
 * which is much faster than to read each date of a year's records.
 */
export function daysOf(dates: readonly CivilDate[]): DayNumber[] {
  if (dates.length === 0) return [];
  const first = dayNumber(dates[0]);
  const isInOrder = dates.every((date, i) => i === 0 || dates[i - 1] < date);
  const isUnbroken = isInOrder && dayNumber(dates.at(-1)!) - first === dates.length - 1;
  return isUnbroken ? dates.map((_, i) => first + i) : dates.map(dayNumber);
}

export const datesOf = (days: readonly DayNumber[]): CivilDate[] => days.map(civilDate);
