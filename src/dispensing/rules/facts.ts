import { type CivilDate, civilDate, dayNumber, type DayNumber } from '../../shared/civil-time.js';
import type {
  DispensingInput,
  FailedHandout,
  GapCode,
  GivenHandout,
  HandoutStatus,
  LeftoverDecision,
  PublishedHandout,
} from './model.js';
import { daysOf } from './order-days.js';

interface Days {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** A handout that was given, in day numbers. */
export interface Given extends Pick<GivenHandout, 'medicine' | 'interval'> {
  readonly covers: readonly DayNumber[];
}

/** What happened, what was decided and what is published, by day. */
export class Facts {
  /** The first day of which it is known that something was given; Infinity where there is none. */
  readonly firstGiven: DayNumber;
  private readonly given = new Map<DayNumber, readonly Given[]>();
  private readonly failed: ReadonlyMap<DayNumber, FailedHandout[]>;
  private readonly published: ReadonlyMap<DayNumber, PublishedHandout[]>;
  private readonly decisions: ReadonlyMap<DayNumber, LeftoverDecision[]>;
  /** Recorded holds: from the first day on, and no longer on the last. */
  private readonly holds: readonly Days[];
  /** Days on which a clinician has said that no hold arises, both included; handouts go on from the first. */
  private readonly cleared: readonly Days[];
  private readonly today: DayNumber;

  constructor(private readonly input: DispensingInput) {
    for (const [day, given] of byDay(input.given ?? [])) this.given.set(day, distinct(given));
    this.firstGiven = Math.min(...this.given.keys());
    this.failed = byDay(input.failed ?? []);
    this.published = byDay(input.published ?? []);
    this.decisions = byDay(input.leftoverDecisions ?? []);
    this.holds = (input.holds ?? []).map(({ from, clearedOn }) => ({
      from: dayNumber(from),
      until: clearedOn === null ? Infinity : dayNumber(clearedOn),
    }));
    this.cleared = [
      ...(input.clearings ?? []).map(({ from, until }) => ({ from, until: until ?? from })),
      ...(input.holds ?? []).flatMap(({ clearedOn: on }) => (on === null ? [] : [{ from: on, until: on }])),
    ].map(({ from, until }) => ({ from: dayNumber(from), until: dayNumber(until) }));
    this.today = input.today === undefined ? -Infinity : dayNumber(input.today);
  }

  givenOn(day: DayNumber): readonly Given[] {
    return this.given.get(day) ?? NONE;
  }

  /** Of several attempts on one day a refusal is what is known best. */
  failedOn(day: DayNumber): FailedHandout | null {
    const failed = this.failed.get(day);
    return failed?.find(({ reason }) => reason === 'REFUSED') ?? failed?.at(0) ?? null;
  }

  publishedOn(day: DayNumber): PublishedHandout | null {
    return this.published.get(day)?.at(0) ?? null;
  }

  hasPublishedPlan(day: DayNumber): boolean {
    return this.published.has(day) || (this.input.isPublished?.(civilDate(day)) ?? false);
  }

  /** Null where nothing was decided on the day. Doses that were discarded are gone, whatever else was said of them. */
  keepsLeftovers(day: DayNumber): boolean | null {
    return this.decisions.get(day)?.every(({ keep }) => keep) ?? null;
  }

  /** Whether a hold was recorded from the day on that lasts for a day at least. */
  isHeldFrom(day: DayNumber): boolean {
    return this.holds.some(({ from, until }) => from === day && until > day);
  }

  /** Whether a hold that was recorded from an earlier day on lasts on the day. */
  isHeldBefore(day: DayNumber): boolean {
    return this.holds.some(({ from, until }) => from < day && until > day);
  }

  isClearedFrom(day: DayNumber): boolean {
    return this.cleared.some(({ from }) => from === day);
  }

  /** Whether a clinician has said that no hold arises on the day. */
  isCleared(day: DayNumber): boolean {
    return this.cleared.some(({ from, until }) => from <= day && day <= until);
  }

  /** What is known of a handout that is due on the day and was not given: a report decides, then the plan, then the order. */
  statusOn(day: DayNumber): Exclude<HandoutStatus, 'GIVEN'> {
    if (this.failed.has(day)) return 'NOT_GIVEN';
    const published = this.publishedOn(day);
    if (published && !published.isPlaced) return 'NOT_PLACED';
    if (published) return day < this.today ? 'NOT_RECORDED' : 'PLANNED';
    if (this.hasPublishedPlan(day)) return 'NOT_IN_PLAN';
    return day < this.today ? 'NOT_RECORDED' : 'EXPECTED';
  }

  /** What a handout of the day that covers nothing leaves its days. */
  gapOf(day: DayNumber, status: Exclude<HandoutStatus, 'GIVEN' | 'PLANNED' | 'EXPECTED'>): GapCode {
    if (status !== 'NOT_GIVEN') return status;
    return this.failedOn(day)?.reason === 'REFUSED' ? 'REFUSED' : 'MISSED';
  }

  /**
   * Whether the handout of a later day without service is taken to have been one of this day's. Of days to come it is;
   * of a day that is over only if a report or the published plan has it, or, where there was no plan, if the later day
   * is over too: a closure recorded today makes no handout of yesterday.
   */
  isMovedTo(day: DayNumber, later: DayNumber): boolean {
    if (day >= this.today || this.given.has(day) || this.failed.has(day) || this.published.has(day))
      return true;
    return later < this.today && !this.hasPublishedPlan(day);
  }
}

const NONE: readonly Given[] = [];

/** Records of one day, of those alike one, in an order that does not depend on when they were recorded. */
function distinct(given: readonly GivenHandout[]): Given[] {
  if (given.length === 1) return [inDays(given[0])];
  const records = new Map<string, GivenHandout>();
  for (const each of given) {
    const { medicine: of, covers, interval } = each;
    const medicine = of && [of.form, of.atc, of.preparation, of.dosesPerDay];
    records.set(JSON.stringify([medicine, covers, interval?.days, interval?.tolerance]), each);
  }
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => inDays(each));
}

const inDays = ({ covers, medicine, interval }: GivenHandout): Given => ({
  covers: daysOf(covers),
  medicine,
  interval,
});

function byDay<Item extends { readonly date: CivilDate }>(items: readonly Item[]): Map<DayNumber, Item[]> {
  const days = new Map<DayNumber, Item[]>();
  for (const item of items) {
    const day = dayNumber(item.date);
    const others = days.get(day);
    if (others) others.push(item);
    else days.set(day, [item]);
  }
  return days;
}
