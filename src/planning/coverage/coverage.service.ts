import { Inject, Injectable } from '@nestjs/common';
import { type DayCoverage, dispense } from '../../dispensing/index.js';
import { type CivilDate, civilMoment, daysBetween, parseCivilDate } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { readDispensingInputs } from '../eligibility/index.js';
import { periodOutOfRange } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

export interface RecipientCoverage {
  readonly recipientId: string;
  readonly alias: string;
  /** Every day of the period with an order in force, in order, each once. */
  readonly days: readonly DayCoverage[];
}

/** A year: bounds the size of an answer. */
const MOST_DAYS = 366;

/** The proof that every recipient has a dose on every day; each gap is listed with what would close it. */
@Injectable()
export class CoverageService {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Coverage of every recipient over a period, both ends included, in order of alias. It must run in a REPEATABLE READ
   * transaction. Days beyond the recorded roster have the shifts that `ExpectedShifts` gives them.
   *
   * @param recipientIds all recipients if left out
   * @throws Refusal DATE_INVALID, PERIOD_INVALID, NOT_FOUND for a municipality that was never set up
   */
  async coverage(
    from: CivilDate,
    until: CivilDate,
    recipientIds?: ReadonlySet<string>,
  ): Promise<RecipientCoverage[]> {
    const days = daysBetween(parseCivilDate(from), parseCivilDate(until)) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw new PlanningRefusal('PERIOD_INVALID', periodOutOfRange(from, until, MOST_DAYS));
    }
    const { date: today } = civilMoment(this.clock.now());
    const inputs = await readDispensingInputs(from, until, today, recipientIds && [...recipientIds]);
    return [...inputs].map(([recipientId, input]) => ({
      recipientId,
      alias: input.recipient,
      days: dispense(input, from, until).coverage,
    }));
  }
}
