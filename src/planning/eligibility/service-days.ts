import { isDepot, type Order } from '../../dispensing/index.js';
import { firstStart } from '../../points/index.js';
import { type CivilDate, dayLength, secondsAtMinute } from '../../shared/civil-time.js';
import { isQuarantined, type Round, type RoundPoint, type RoundRecipient } from '../round/index.js';
import { ExpectedShifts } from './expected-shifts.js';
import type { OpenSpan, PointHours } from './point-hours.js';
import { mayUsePoint } from './may-use-point.js';

/** Seconds of the local day in which a handout may start, both ends included. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

export const windowOn = (recipient: RoundRecipient, date: CivilDate): DayWindow => ({
  from: recipient.earliest === null ? 0 : secondsAtMinute(date, recipient.earliest),
  to: recipient.latest === null ? dayLength(date) - 1 : secondsAtMinute(date, recipient.latest),
});

/** Skills that a crew needs for an order: MEDICATION, and NURSE for an injection. */
const skillsFor = (order: Pick<Order, 'form'>): readonly string[] =>
  isDepot(order) ? ['MEDICATION', 'NURSE'] : ['MEDICATION'];

/** Whether the handout may be brought home that day: always in quarantine, else unless the mode is PICKUP. */
const mayBeHome = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.mode !== 'PICKUP' || isQuarantined(recipient, date);

const mayCollect = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.mode !== 'HOME' && !isQuarantined(recipient, date);

/** How a recipient may be served on a date. */
export interface ServiceTerms {
  readonly window: DayWindow;
  /** That the crew of a visit must have. */
  readonly skills: readonly string[];
  readonly atHome: boolean;
  readonly atPoint: boolean;
}

export const serviceTerms = (
  recipient: RoundRecipient,
  order: Pick<Order, 'form'>,
  date: CivilDate,
): ServiceTerms => ({
  window: windowOn(recipient, date),
  skills: skillsFor(order),
  atHome: mayBeHome(recipient, date),
  atPoint: mayCollect(recipient, date),
});

/**
 * The days on which a recipient could be served at all: by a crew with the skills whose hours overlap the window, or at
 * an open point with time for the service within the window. Capacity is not looked at: that is planning's part. Days
 * without a recorded roster have the shifts that `ExpectedShifts` gives them.
 */
export class ServiceDays {
  private readonly roster: ExpectedShifts;
  private readonly answers = new Map<string, boolean>();
  private readonly points = new WeakMap<RoundRecipient, readonly RoundPoint[]>();

  constructor(
    private readonly round: Pick<Round, 'points' | 'roster' | 'settings'>,
    private readonly hours: PointHours,
  ) {
    this.roster = new ExpectedShifts(round.roster);
  }

  canServe(recipient: RoundRecipient, order: Order, date: CivilDate): boolean {
    return (
      (mayBeHome(recipient, date) && this.canVisit(recipient, order, date)) ||
      (mayCollect(recipient, date) && this.canCollect(recipient, order, date))
    );
  }

  /** Whether the day serves any recipient of that mode: a crew is out, or a point is open. */
  servesMode(recipient: RoundRecipient, date: CivilDate): boolean {
    return (
      (mayBeHome(recipient, date) && this.roster.shiftsOn(date).length > 0) ||
      (mayCollect(recipient, date) && this.hours.anyOpenOn(date))
    );
  }

  private canVisit(recipient: RoundRecipient, order: Order, date: CivilDate): boolean {
    if (recipient.home === null) return false;
    const { staffRequired, earliest, latest, serviceSeconds } = recipient;
    return this.memoised(
      `home ${date} ${isDepot(order)} ${staffRequired} ${earliest} ${latest} ${serviceSeconds}`,
      () => {
        const window = windowOn(recipient, date);
        const skills = skillsFor(order);
        return this.roster
          .shiftsOn(date)
          .some(
            (shift) =>
              shift.crew >= staffRequired &&
              skills.every((skill) => shift.skills.includes(skill)) &&
              Math.max(window.from, secondsAtMinute(date, shift.start)) <=
                Math.min(window.to, secondsAtMinute(date, shift.end) - serviceSeconds),
          );
      },
    );
  }

  private canCollect(recipient: RoundRecipient, order: Order, date: CivilDate): boolean {
    return this.pointsFor(recipient).some(
      (point) => (!isDepot(order) || point.injections) && this.canCollectAt(point, recipient, date),
    );
  }

  private canCollectAt(point: RoundPoint, recipient: RoundRecipient, date: CivilDate): boolean {
    const { earliest, latest, serviceSeconds } = recipient;
    return this.memoised(`${point.id} ${date} ${earliest} ${latest} ${serviceSeconds}`, () => {
      const window = windowOn(recipient, date);
      return this.hours
        .openOn(point, date)
        .some((span) => hasRoom(span, point.slotMinutes * 60, window, serviceSeconds));
    });
  }

  /** The points that may serve the recipient, the usual one first: it answers most questions. */
  private pointsFor(recipient: RoundRecipient): readonly RoundPoint[] {
    let points = this.points.get(recipient);
    if (points === undefined) {
      const isUsual = ({ id }: RoundPoint): number => (id === recipient.usualPointId ? 0 : 1);
      points = this.round.points
        .filter((point) => mayUsePoint(this.round, point, recipient))
        .sort((a, b) => isUsual(a) - isUsual(b));
      this.points.set(recipient, points);
    }
    return points;
  }

  /** Recipients differ in few ways that matter here, so that most answers are known already. */
  private memoised(key: string, compute: () => boolean): boolean {
    let answer = this.answers.get(key);
    if (answer === undefined) {
      answer = compute();
      this.answers.set(key, answer);
    }
    return answer;
  }
}

const hasRoom = (span: OpenSpan, grid: number, window: DayWindow, service: number): boolean =>
  firstStart(span, grid, window.from, window.to, service) !== null;
