import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { type DayCoverage, dispense } from '../../dispensing/index.js';
import { type CivilDate, civilMoment, daysBetween, parseCivilDate } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import type { Refusal } from '../../shared/failures.js';
import { dispensingInput } from '../eligibility/due-handouts.js';
import { PointHours } from '../eligibility/point-hours.js';
import { readRound } from '../round/read-round.js';
import { ServiceDays } from '../eligibility/service-days.js';
import { PlanningRefusal } from '../refusals.js';

export interface RecipientCoverage {
  readonly recipientId: string;
  readonly alias: string;
  /** Every day of the period with an order in force, in order, each once. */
  readonly days: readonly DayCoverage[];
}

/** A year is more than anybody reads, and keeps an answer within bounds. */
const MOST_DAYS = 366;

/** The proof that every recipient has a dose on every day, or is named with what would close the gap. */
@Injectable()
export class CoverageService {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Coverage of every recipient from one day to another, both included, in order of alias; it must run in a REPEATABLE
   * READ transaction to be one moment's truth. Days beyond the recorded roster are as it is expected to go on
   * (`Roster`).
   *
   * @param recipientIds only these, where given
   * @throws Refusal DATE_INVALID, PERIOD_INVALID, NOT_FOUND for a municipality that was never set up
   */
  async coverage(
    from: CivilDate,
    until: CivilDate,
    recipientIds?: ReadonlySet<string>,
  ): Promise<RecipientCoverage[]> {
    const days = daysBetween(parseCivilDate(from), parseCivilDate(until)) + 1;
    if (days < 1 || days > MOST_DAYS) throw periodInvalid(from, until);
    const { date: today } = civilMoment(this.clock.now());
    const round = await readRound(currentManager(), currentTenant().municipality, {
      date: from,
      until,
      today,
      planning: false,
    });
    const service = new ServiceDays(round, new PointHours(round));
    return round.recipients
      .filter(({ id }) => recipientIds?.has(id) ?? true)
      .map((recipient) => ({
        recipientId: recipient.id,
        alias: recipient.alias,
        days: dispense(dispensingInput(round, service, recipient), from, until).coverage,
      }));
  }
}

const periodInvalid = (from: CivilDate, until: CivilDate): Refusal =>
  new PlanningRefusal('PERIOD_INVALID', {
    nb: `Perioden fra ${from} til ${until} må ha minst én dag og høyst ${MOST_DAYS}.`,
    en: `The period from ${from} to ${until} must have at least one day and at most ${MOST_DAYS}.`,
  });
