import { Inject, Injectable } from '@nestjs/common';
import { currentManager } from '../../database/index.js';
import { PlansService } from '../../plans/index.js';
import { Booking, timesHeldOn } from '../../points/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import type { Text } from '../../shared/failures.js';
import { evaluatorOf, type Problem, type TimeRisk, timeRisks } from '../../solver/index.js';
import { rulesFor } from '../problem/build-problem.js';
import { percent } from '../editing/judge-crowding.js';
import { faultsOf, newViolations } from '../problem/new-violations.js';
import { slotStarts } from '../eligibility/booking-grid.js';
import { clockOf } from '../making/plan-rows-of.js';
import { bookingsIn } from '../problem/plan-to-sketch.js';
import { indicesOf, TimesService } from './booking-times.service.js';
import type { BrokenRule } from '../refusals.js';

export interface FreeTimesWish {
  readonly point: string;
  readonly date: CivilDate;
  readonly recipient: string;
  /** A draft to look in; where not given, the times that count on the date. */
  readonly plan: string | null;
}

/** How the risk of a time stands to the limit: a tenth of it, half of it, and itself lie between the levels. */
export type RiskLevel = 'QUIET' | 'BUSY' | 'NEAR_LIMIT' | 'TOO_RISKY';

/** A start on the point's grid, and what taking it would do. */
export interface FreeTime extends TimeRisk {
  readonly start: Date;
  /** How many more may be booked there for as long as this booking lasts, before it is taken; below 0 where overbooked. */
  readonly seatsLeft: number;
  /** The rules that it would break; none where it may be booked without an override. */
  readonly breaks: readonly BrokenRule[];
  readonly level: RiskLevel;
  /** The risk in words. */
  readonly risk: Text;
}

/** Shows each time of a point with its risk, before anybody chooses. */
@Injectable()
export class FreeTimesService {
  constructor(
    private readonly times: TimesService,
    private readonly plans: PlansService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Every start that is still to come, in order. The risk is the search's estimate, good to about a fifth; booking
   * simulates the time that is chosen.
   * @throws Refusal NOT_FOUND, NOT_DUE
   */
  async freeTimes({ point: pointId, date, recipient, plan }: FreeTimesWish): Promise<FreeTime[]> {
    const prepared = await this.times.prepared(date);
    const { round, built } = prepared;
    const { problem } = built;
    const { handout, point } = indicesOf(built, { recipient, point: pointId });
    const standing = (await this.standing(date, plan)).filter((time) => time.recipientId !== recipient);
    const others = bookingsIn(standing, built).filter((booking) => booking.point === point);
    const at = clockOf(date);
    const now = this.clock.now();
    const starts = slotStarts(problem.points[point], problem.handouts[handout].service).filter(
      (start) => at(start) >= now,
    );
    const risks = timeRisks(problem, others, { handout, point }, starts);
    const { cap, riskLimit } = rulesFor(round, built.points[point]);
    const evaluate = evaluatorOf(problem);
    const { violations } = evaluate({ orders: [], bookings: others });
    return starts.map((start, k) => {
      const after = evaluate({ orders: [], bookings: [...others, { handout, point, start }] }).violations;
      const breaks = faultsOf(newViolations(violations, after), built);
      const level = levelOf(risks[k].pOvercrowded, riskLimit);
      const { nb, en } = riskText(level, risks[k], cap, riskLimit);
      if (level === 'TOO_RISKY') breaks.push(tooRisky(built.points[point].name, { nb, en }));
      return {
        start: at(start),
        ...risks[k],
        seatsLeft: cap - mostPresent(problem, others, start, problem.handouts[handout].service),
        breaks,
        level,
        risk: { nb, en },
      };
    });
  }

  private async standing(date: CivilDate, plan: string | null) {
    if (plan === null) return timesHeldOn(date);
    const { id } = await this.plans.get(plan);
    return currentManager().findBy(Booking, { planId: id });
  }
}

/** The most that are booked at one instant of the span: presence only grows when somebody comes. */
function mostPresent(
  { handouts }: Problem,
  bookings: readonly { readonly handout: number; readonly start: number }[],
  from: number,
  service: number,
): number {
  const end = (booking: { handout: number; start: number }): number =>
    booking.start + handouts[booking.handout].service;
  const there = bookings.filter((booking) => booking.start < from + service && end(booking) > from);
  const instants = [from, ...there.map(({ start }) => start).filter((start) => start > from)];
  return Math.max(
    ...instants.map((now) => there.filter((booking) => booking.start <= now && now < end(booking)).length),
  );
}

function riskText(level: RiskLevel, { pOvercrowded, expected }: TimeRisk, cap: number, limit: number): Text {
  const name = LEVELS[level];
  const [risk, most] = [percent(pOvercrowded), percent(limit)];
  const there = expected.toFixed(1);
  return {
    nb: `${name.nb}: ${there.replace('.', ',')} ventes til stede; flere enn ${cap} samtidig på ${risk.nb} av slike dager (grensen er ${most.nb}).`,
    en: `${name.en}: ${there} expected there; more than ${cap} at once on ${risk.en} of such days (the limit is ${most.en}).`,
  };
}

const LEVELS: Readonly<Record<RiskLevel, Text>> = {
  QUIET: { nb: 'Rolig', en: 'Quiet' },
  BUSY: { nb: 'Litt travelt', en: 'A little busy' },
  NEAR_LIMIT: { nb: 'Nær grensen', en: 'Near the limit' },
  TOO_RISKY: { nb: 'For stor risiko', en: 'Too risky' },
};

function levelOf(risk: number, limit: number): RiskLevel {
  if (risk > limit) return 'TOO_RISKY';
  if (risk > limit / 2) return 'NEAR_LIMIT';
  return risk > limit / 10 ? 'BUSY' : 'QUIET';
}

const tooRisky = (point: string, message: Text): BrokenRule => ({
  code: 'POINT_RISK',
  where: point,
  message,
  remedy: {
    nb: 'Velg et roligere tidspunkt eller et annet sted.',
    en: 'Choose a quieter time or another point.',
  },
});
