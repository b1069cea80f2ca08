import { Inject, Injectable } from '@nestjs/common';
import { dispense, MissedDosePolicyService, missedDoses, type MissedDoses } from '../../dispensing/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import { readDispensingInputs } from './read-dispensing-inputs.js';

export interface RecipientMissedDoses extends MissedDoses {
  readonly recipientId: string;
  readonly alias: string;
}

/** Days back that the last covered day lies at most: no order goes longer between two handouts. */
const LOOK_BACK_DAYS = 42;

/** Recipients who have missed doses, and what the municipality's limits ask for: call, check, or hold (DOMAIN 4). */
@Injectable()
export class MissedDosesService {
  constructor(
    private readonly policy: MissedDosePolicyService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Recipients who have reached a limit as of the date (included), in order of alias. */
  async asOf(date: CivilDate): Promise<RecipientMissedDoses[]> {
    const from = addDays(date, -LOOK_BACK_DAYS);
    const inputs = await readDispensingInputs(from, date, today(this.clock));
    const policy = await this.policy.current();
    return [...inputs]
      .map(([recipientId, input]) => ({
        recipientId,
        alias: input.recipient,
        ...missedDoses(dispense(input, from, date).coverage, date, policy),
      }))
      .filter(({ level }) => level !== 'NONE');
  }
}
