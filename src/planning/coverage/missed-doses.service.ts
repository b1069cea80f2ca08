import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { dispense, MissedDosePolicyService, missedDoses, type MissedDoses } from '../../dispensing/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import { dispensingInput } from '../eligibility/due-handouts.js';
import { PointHours } from '../eligibility/point-hours.js';
import { readRound } from '../round/read-round.js';
import { ServiceDays } from '../eligibility/service-days.js';

export interface RecipientMissedDoses extends MissedDoses {
  readonly recipientId: string;
  readonly alias: string;
}

/** Far enough back for the last covered day: no order goes longer between two handouts. */
const LOOK_BACK_DAYS = 42;

/** Who has gone without doses, and what the municipality's limits ask for (DOMAIN 4): a call, a look, or a hold. */
@Injectable()
export class MissedDosesQuery {
  constructor(
    private readonly policy: MissedDosePolicyService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whoever has reached a limit as of the date (included), in order of alias. */
  async asOf(date: CivilDate): Promise<RecipientMissedDoses[]> {
    const from = addDays(date, -LOOK_BACK_DAYS);
    const round = await readRound(currentManager(), currentTenant().municipality, {
      date: from,
      until: date,
      today: today(this.clock),
      planning: false,
    });
    const policy = await this.policy.current();
    const service = new ServiceDays(round, new PointHours(round));
    return round.recipients
      .map((recipient) => ({
        recipientId: recipient.id,
        alias: recipient.alias,
        ...missedDoses(
          dispense(dispensingInput(round, service, recipient), from, date).coverage,
          date,
          policy,
        ),
      }))
      .filter(({ level }) => level !== 'NONE');
  }
}
