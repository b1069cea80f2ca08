import type { DayNumber } from '../../shared/civil-time.js';
import { DosesAtHome } from './doses-at-home.js';
import { Facts } from './facts.js';
import type { Basis, DispensingInput, GapCode, HandoutStatus, Order } from './model.js';
import { type Governing, isDepot, OrderDays, toleranceOf } from './order-days.js';

/** A handout in day numbers. */
export interface CourseHandout {
  readonly order: Order;
  readonly day: DayNumber;
  /** The order's own days that it stands for. */
  readonly regular: readonly DayNumber[];
  readonly covers: readonly DayNumber[];
  readonly doses: number;
  readonly status: HandoutStatus;
}

/** Why a day has no dose, and by which handout; null where none was due. */
export interface Reason {
  readonly code: GapCode;
  readonly handout: CourseHandout | null;
}

/** An attempt at an injection that did not succeed, or of which that is not known. */
export interface FailedInjection extends Reason {
  readonly handout: CourseHandout;
}

/** What covers a day. */
export interface Cover {
  readonly by: DayNumber;
  readonly basis: Basis;
  /** By an injection whose interval is over, within its tolerance. */
  readonly late: boolean;
}

/** An injection: given, promised or expected. */
export interface Injection {
  readonly day: DayNumber;
  /** Days that it lasts, and days before and after that in which the next may be given. */
  readonly days: number;
  readonly tolerance: number;
  readonly basis: Basis;
}

/**
 * One recipient's treatment as far as it has been followed, day by day from its beginning: what has been handed over or
 * is to be, what covers the coming days, and what is waited for. `dispense` leads it from one day to the next; what a
 * day brings depends on that day's facts and on what this holds, so that a fact never changes an earlier day.
 */
export class Course {
  readonly days: OrderDays;
  readonly facts: Facts;
  readonly handouts: CourseHandout[] = [];
  readonly atHome = new DosesAtHome();
  /** The next served day is a handout day: a pause or a hold has ended, or doses were discarded. */
  awaitsService = false;
  /** The next day without a dose is a handout day: an order of doses has begun. */
  awaitsFirst = false;
  /** Days without service on which a handout was waited for. */
  readonly awaitedOn = new Set<DayNumber>();
  /** An order has begun or a pause has ended: what is left of other medicines is to be asked about. */
  asksAboutOthers = false;
  /** Days without service whose handout fell on an earlier day. */
  readonly joined = new Set<DayNumber>();
  /** The last injection, which the next one follows. */
  injection: Injection | null = null;
  /** When the first injection is due, while none is known. */
  firstInjectionDue: DayNumber | null = null;
  /** The last attempt at the injection that is waited for that did not succeed. */
  failedInjection: FailedInjection | null = null;
  /** A past day's injection of which nothing was recorded: no other is due until it is. */
  unreportedInjection: FailedInjection | null = null;
  private readonly injected = new Map<DayNumber, Cover>();
  private readonly promised = new Map<DayNumber, Cover>();
  private readonly reasons = new Map<DayNumber, Reason>();

  constructor(input: DispensingInput) {
    this.days = new OrderDays(input);
    this.facts = new Facts(input);
  }

  /** What covers the day, today of those followed: what was given first, the later handout before the earlier. */
  coverOn(on: Governing | null, day: DayNumber): Cover | null {
    const found =
      this.givenFor(day) ?? this.leftoverOn(on) ?? this.promised.get(day) ?? this.injected.get(day);
    if (found) return found;
    const { injection } = this;
    if (injection === null || on === null || !isDepot(on.order)) return null;
    const { day: by, basis, days } = injection;
    const isLate = day >= by + days && day < by + days + this.toleranceUnder(on);
    return isLate ? { by, basis, late: true } : null;
  }

  /** Days before and after its due day in which the next injection may be given: both tolerances are kept to. */
  toleranceUnder({ order }: Governing): number {
    return Math.min(toleranceOf(order), this.injection?.tolerance ?? Infinity);
  }

  reasonOn(day: DayNumber): Reason | null {
    return this.reasons.get(day) ?? null;
  }

  /** Whether a dose is still to be found for today, the last of the days followed. */
  isOpen(on: Governing, day: DayNumber): boolean {
    return this.leftoverOn(on) === null && !this.isSeenTo(day);
  }

  /**
   * The days from today to another for which a dose is still to be found. What rests on a handout of which nothing was
   * recorded may have been given: it is not handed over twice.
   */
  openDays(today: DayNumber, until: DayNumber): DayNumber[] {
    const open: DayNumber[] = [];
    const takesLeftover = this.atHome.leftoversAhead();
    for (let day = today; day <= until; day++) {
      if (this.isGivenFor(day)) continue;
      const on = this.days.governingOn(day);
      const isCovered = on !== null && !this.days.isPaused(day) && takesLeftover(on);
      if (!isCovered && !this.isSeenTo(day)) open.push(day);
    }
    return open;
  }

  promise(days: readonly DayNumber[], by: DayNumber, basis: Basis): void {
    const cover = { by, basis, late: false };
    for (const day of days) this.promised.set(day, cover);
  }

  /** What was given is never put after what is only promised. */
  inject(injection: Injection): void {
    const { day: by, basis, days } = injection;
    const cover = { by, basis, late: false };
    for (let day = by; day < by + days; day++)
      if (basis === 'GIVEN' || this.injected.get(day)?.basis !== 'GIVEN') this.injected.set(day, cover);
    this.injection = injection;
    this.failedInjection = null;
    this.unreportedInjection = null;
  }

  /** The days stay open, unless nothing was recorded of the handout: a later one may be for them. */
  leaveWithout(days: readonly DayNumber[], code: GapCode, handout: CourseHandout | null): void {
    for (const day of days) this.reasons.set(day, { code, handout });
  }

  /** Whether the day is one of those of an injection of which nothing was recorded. */
  isOfUnreportedInjection(day: DayNumber): boolean {
    const unreported = this.unreportedInjection;
    if (unreported?.code !== 'NOT_RECORDED') return false;
    return day >= unreported.handout.day && day <= unreported.handout.covers.at(-1)!;
  }

  /** Doses are taken or left over as a day goes by. */
  passDay(on: Governing | null, day: DayNumber): void {
    if (this.days.isPaused(day)) this.atHome.leaveOver(day);
    else if (on !== null && !this.isGivenFor(day)) this.atHome.useLeftover(on);
  }

  private isGivenFor(day: DayNumber): boolean {
    return this.atHome.coverOn(day) !== null || this.injected.get(day)?.basis === 'GIVEN';
  }

  private givenFor(day: DayNumber): Cover | null {
    const doses = this.atHome.coverOn(day);
    const injected = this.injected.get(day);
    if (injected?.basis === 'GIVEN' && injected.by >= (doses ?? -Infinity)) return injected;
    return doses === null ? null : { by: doses, basis: 'GIVEN', late: false };
  }

  private leftoverOn(on: Governing | null): Cover | null {
    const by = on && this.atHome.leftoverFor(on);
    return by === null ? null : { by, basis: 'GIVEN', late: false };
  }

  private isSeenTo(day: DayNumber): boolean {
    return (
      this.promised.has(day) ||
      this.injected.has(day) ||
      this.atHome.coverOn(day) !== null ||
      this.reasons.get(day)?.code === 'NOT_RECORDED' ||
      this.isOfUnreportedInjection(day)
    );
  }
}
