import { Inject, Injectable } from '@nestjs/common';
import { currentManager } from '../../database/index.js';
import { Booking, PlansService } from '../../plans/index.js';
import { slotStarts, timesHeldOn } from '../../points/index.js';
import { type CivilDate, clockOf } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import type { Text } from '../../shared/failures.js';
import { evaluatorOf, type Problem, type BookingRisk, bookingRisks } from '../../solver/index.js';
import { bookingsIn } from '../base-plan/index.js';
import { rulesFor } from '../eligibility/index.js';
import { newFaults, percent } from '../explaining/index.js';
import { BookingTimesService, indicesOf } from './booking-times.service.js';
import { QUIETER_TIME_OR_OTHER_POINT, riskText } from './texts.js';
import type { BrokenRule } from '../refusals/index.js';

export interface FreeTimesRequest {
  readonly point: string;
  readonly date: CivilDate;
  readonly recipient: string;
  /** Id of a draft whose bookings count; null for the times that count on the date. */
  readonly plan: string | null;
}

/** Risk of a time relative to the limit; the levels are divided at a tenth of it, half of it, and the limit. */
export type RiskLevel = 'QUIET' | 'BUSY' | 'NEAR_LIMIT' | 'TOO_RISKY';

/** A start on the point's booking grid, and the effect of booking it. */
export interface FreeTime extends BookingRisk {
  readonly start: Date;
  /** Bookings that still fit under the cap while this one lasts, itself included; below 0 where overbooked. */
  readonly seatsLeft: number;
  /** Rules that it would break; none where it can be booked without an override. */
  readonly breaks: readonly BrokenRule[];
  readonly level: RiskLevel;
  /** The risk as a sentence. */
  readonly risk: Text;
}

/** Lists the booking times of a point with the risk of each. */
@Injectable()
export class FreeTimesService {
  constructor(
    private readonly times: BookingTimesService,
    private readonly plans: PlansService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Every start in the future, in order. The risk is the search's estimate, with an error of about a fifth; booking
   * simulates the time that is chosen.
   * @throws Refusal NOT_FOUND, NOT_DUE
   */
  async freeTimes({ point: pointId, date, recipient, plan }: FreeTimesRequest): Promise<FreeTime[]> {
    const prepared = await this.times.prepared(date);
    const { round, built } = prepared;
    const { problem } = built;
    const { handout, point } = indicesOf(built, { recipient, point: pointId });
    const counted = (await this.countedTimes(date, plan)).filter((time) => time.recipientId !== recipient);
    const others = bookingsIn(counted, built).filter((booking) => booking.point === point);
    const at = clockOf(date);
    const now = this.clock.now();
    const { service } = problem.handouts[handout];
    const starts = slotStarts(problem.points[point], service).filter((start) => at(start) >= now);
    const risks = bookingRisks(problem, others, { handout, point }, starts);
    const { cap, riskLimit } = rulesFor(round, built.points[point]);
    const evaluate = evaluatorOf(problem);
    const { violations } = evaluate({ orders: [], bookings: others });
    return starts.map((start, k) => {
      const after = evaluate({ orders: [], bookings: [...others, { handout, point, start }] }).violations;
      const breaks = newFaults(violations, after, built);
      const level = levelOf(risks[k].pOvercrowded, riskLimit);
      const { pOvercrowded, expected } = risks[k];
      const limit = percent(riskLimit);
      const risk = riskText(level, { expected, cap, risk: percent(pOvercrowded), limit });
      if (level === 'TOO_RISKY') breaks.push(tooRisky(built.points[point].name, risk));
      return {
        start: at(start),
        ...risks[k],
        seatsLeft: cap - mostPresent(problem, others, start, service),
        breaks,
        level,
        risk,
      };
    });
  }

  private async countedTimes(date: CivilDate, plan: string | null) {
    if (plan === null) return timesHeldOn(date);
    const { id } = await this.plans.get(plan);
    return currentManager().findBy(Booking, { planId: id });
  }
}

/** Greatest number of bookings at one instant of the span; it can only rise at the start of a booking. */
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

function levelOf(risk: number, limit: number): RiskLevel {
  if (risk > limit) return 'TOO_RISKY';
  if (risk > limit / 2) return 'NEAR_LIMIT';
  return risk > limit / 10 ? 'BUSY' : 'QUIET';
}

const tooRisky = (point: string, message: Text): BrokenRule => ({
  code: 'POINT_RISK',
  where: point,
  message,
  remedy: QUIETER_TIME_OR_OTHER_POINT,
});
