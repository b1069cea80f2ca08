import { civilDate, dayNumber, type DayNumber } from '../../shared/civil-time.js';
import type { Stretch } from './active-days.js';
import { isRegularDay, longestSpacing } from './handout-expression.js';
import {
  DEPOT_INJECTION,
  type DispensingInput,
  type Move,
  type Order,
  type RecordedHandout,
} from './model.js';

export const isDepot = (order: Pick<Order, 'form'>): boolean => order.form === DEPOT_INJECTION;

export const toleranceOf = (order: Order): number => order.toleranceDays ?? 0;

/** A day on which a handout falls before service is looked at. */
export interface HandoutDay {
  readonly day: DayNumber;
  /** The order's own days that it stands for; none for one that a person added. */
  readonly regular: readonly DayNumber[];
}

/** What became of handouts, and where service is, by day. */
export class Facts {
  private readonly recorded = new Map<DayNumber, RecordedHandout>();
  private readonly serviceDays = new Map<DayNumber, boolean>();
  readonly today: DayNumber;
  /** Days of handouts that were given or promised, in order. */
  readonly givenDays: readonly DayNumber[];
  private readonly recordedFrom: DayNumber;

  constructor(private readonly input: DispensingInput) {
    for (const handout of input.recorded ?? []) this.recorded.set(dayNumber(handout.date), handout);
    this.givenDays = [...this.recorded]
      .filter(([, record]) => isGiven(record))
      .map(([day]) => day)
      .sort((a, b) => a - b);
    this.today = input.today === undefined ? -Infinity : dayNumber(input.today);
    this.recordedFrom = input.recordedFrom === undefined ? Infinity : dayNumber(input.recordedFrom);
  }

  recordOn(day: DayNumber): RecordedHandout | undefined {
    return this.recorded.get(day);
  }

  /** Whether a handout on the day can be counted on: it was given, or may be, or is from before there were records. */
  counts(day: DayNumber): boolean {
    const record = this.recorded.get(day);
    return record ? isGiven(record) : day >= this.today || day < this.recordedFrom;
  }

  /** Whether the recipient can be served: where a handout was given, there was service. */
  isServed(day: DayNumber): boolean {
    const record = this.recorded.get(day);
    if (record && isGiven(record)) return true;
    let served = this.serviceDays.get(day);
    if (served === undefined) {
      served = this.input.service(civilDate(day));
      this.serviceDays.set(day, served);
    }
    return served;
  }
}

export const isGiven = ({ outcome }: RecordedHandout): boolean =>
  outcome === 'PUBLISHED' || outcome === 'DELIVERED';

/** The handout days of one stretch: the order's own, as moved, added to and recorded. */
export class HandoutCalendar {
  private readonly movedFrom = new Set<DayNumber>();
  private readonly movedTo = new Map<DayNumber, DayNumber[]>();
  private readonly added: ReadonlySet<DayNumber>;

  constructor(
    private readonly stretch: Stretch,
    input: DispensingInput,
  ) {
    for (const move of input.moves ?? []) {
      if (!this.allows(move)) continue;
      const to = dayNumber(move.to);
      this.movedFrom.add(dayNumber(move.from));
      this.movedTo.set(to, [...(this.movedTo.get(to) ?? []), dayNumber(move.from)]);
    }
    this.added = new Set((input.extraHandouts ?? []).map(dayNumber));
  }

  /** Whether the order itself has a handout on the day: an expression's day, or the first one after a pause. */
  isRegular(day: DayNumber): boolean {
    const { order, first, last, followsPause } = this.stretch;
    if (day < first || day > last) return false;
    return (followsPause && day === first) || isRegularDay(order.handout, day);
  }

  /** A move holds while both its days need doses by this order; a depot's keeps to the tolerance as well. */
  allows(move: Move): boolean {
    const { order, first, last } = this.stretch;
    const from = dayNumber(move.from);
    const to = dayNumber(move.to);
    const inside = to >= first && to <= last && this.isRegular(from);
    return inside && (!isDepot(order) || Math.abs(to - from) <= toleranceOf(order));
  }

  isHandoutDay(day: DayNumber): boolean {
    const ownDay = this.isRegular(day) && !this.movedFrom.has(day);
    return ownDay || this.movedTo.has(day) || this.added.has(day);
  }

  /** All handout days that decide what is covered, and by what, from one day to another. */
  daysFor(from: DayNumber, until: DayNumber, facts: Facts): HandoutDay[] {
    const { order, first, last } = this.stretch;
    const reach = 2 * longestSpacing(order.handout) + order.maxTakeHomeDoses + toleranceOf(order);
    const days: HandoutDay[] = [];
    for (let day = this.startFor(from, facts); day <= Math.min(last, until + reach); day++) {
      if (day < first || !this.isHandoutDay(day)) continue;
      const ownDay = this.isRegular(day) && !this.movedFrom.has(day);
      days.push({
        day,
        regular: [...(this.movedTo.get(day) ?? []), ...(ownDay ? [day] : [])].sort((a, b) => a - b),
      });
    }
    return days;
  }

  /**
   * How far back to start: what is covered from `from` on depends on earlier handouts only back to one that is given
   * on its own day, since none before it covers that day. An injection's predecessor is needed too, because it may
   * reach into the tolerance of the next.
   */
  private startFor(from: DayNumber, facts: Facts): DayNumber {
    const { order, first, last } = this.stretch;
    let missing = isDepot(order) ? 2 : 1;
    let day = Math.min(from, last) + 1;
    while (day > first && missing > 0) {
      day--;
      if (this.isHandoutDay(day) && facts.isServed(day)) missing--;
    }
    return day;
  }
}
