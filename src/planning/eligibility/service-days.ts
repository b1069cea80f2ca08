import type { Order } from '../../dispensing/index.js';
import { type CivilDate, dayLength, secondsAtMinute } from '../../shared/civil-time.js';
import { firstStart } from './booking-grid.js';
import { type OpenSpan, PointHours } from './point-hours.js';
import { Roster } from './expected-shifts.js';
import { isDepot, isQuarantined, type Round, type RoundRecipient } from '../round/round.js';

/** Seconds of the local day between which a recipient's handout may start, both included. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

export const windowOn = (recipient: RoundRecipient, date: CivilDate): DayWindow => ({
  from: recipient.earliest === null ? 0 : secondsAtMinute(date, recipient.earliest),
  to: recipient.latest === null ? dayLength(date) - 1 : secondsAtMinute(date, recipient.latest),
});

/** What a crew must be able to do for an order: every delivery needs MEDICATION, an injection a NURSE as well. */
export const skillsFor = (order: Pick<Order, 'form'>): readonly string[] =>
  isDepot(order) ? ['MEDICATION', 'NURSE'] : ['MEDICATION'];

/** Whether they may be brought their handout that day: a quarantined person only so, a PICKUP never otherwise. */
export const mayBeHome = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.mode !== 'PICKUP' || isQuarantined(recipient, date);

export const mayCollect = (recipient: RoundRecipient, date: CivilDate): boolean =>
  recipient.mode !== 'HOME' && !isQuarantined(recipient, date);

/**
 * On which days there is anything that could serve a recipient at all: a fit crew whose hours meet the window, or an
 * open, suitable point with room for the service in it. Whether there is room among all the others that day is for
 * the plan to find out. Days without a recorded roster are as `Roster` expects them.
 */
export class ServiceDays {
  private readonly roster: Roster;
  private readonly answers = new Map<string, boolean>();

  constructor(
    private readonly round: Pick<Round, 'points' | 'roster'>,
    private readonly hours: PointHours,
  ) {
    this.roster = new Roster(round.roster);
  }

  served(recipient: RoundRecipient, order: Order, date: CivilDate): boolean {
    return (
      (mayBeHome(recipient, date) && this.reached(recipient, order, date)) ||
      (mayCollect(recipient, date) && this.received(recipient, order, date))
    );
  }

  /** Whether the day serves anybody like them: any crew out, or any point open. */
  servesTheirKind(recipient: RoundRecipient, date: CivilDate): boolean {
    return (
      (mayBeHome(recipient, date) && this.roster.shiftsOn(date).length > 0) ||
      (mayCollect(recipient, date) && this.hours.anyOpenOn(date))
    );
  }

  private reached(recipient: RoundRecipient, order: Order, date: CivilDate): boolean {
    if (recipient.home === null) return false;
    const { staffRequired, earliest, latest, serviceSeconds } = recipient;
    return this.remembered(
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

  private received(recipient: RoundRecipient, order: Order, date: CivilDate): boolean {
    const { earliest, latest, serviceSeconds } = recipient;
    return this.remembered(`point ${date} ${isDepot(order)} ${earliest} ${latest} ${serviceSeconds}`, () => {
      const window = windowOn(recipient, date);
      return this.round.points.some(
        (point) =>
          (!isDepot(order) || point.injections) &&
          this.hours
            .openOn(point, date)
            .some((span) => hasRoom(span, point.slotMinutes * 60, window, serviceSeconds)),
      );
    });
  }

  /** Recipients differ in few ways that matter here, so most questions have been asked before. */
  private remembered(question: string, work: () => boolean): boolean {
    let answer = this.answers.get(question);
    if (answer === undefined) {
      answer = work();
      this.answers.set(question, answer);
    }
    return answer;
  }
}

const hasRoom = (span: OpenSpan, grid: number, window: DayWindow, service: number): boolean =>
  firstStart(span, grid, window.from, window.to, service) !== null;
