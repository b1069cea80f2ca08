import { Inject, Injectable } from '@nestjs/common';
import { dispense, type MissedDoses } from '../../dispensing/index.js';
import type { WithheldDoses } from '../../recipients/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import { readDispensingInputs } from '../eligibility/index.js';

export interface RecipientMissedDoses extends MissedDoses {
  readonly recipientId: string;
  readonly alias: string;
}

/**
 * Recipients who have missed doses, and what the municipality's limits ask for: call, check, or hold (DOMAIN 4). It
 * follows from what happened and from the date; nothing of it is stored but what clinicians have decided.
 */
@Injectable()
export class MissedDosesService implements WithheldDoses {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Recipients who have reached a limit when the date is over, in order of alias. */
  asOf(date: CivilDate): Promise<RecipientMissedDoses[]> {
    return this.whenBegins(addDays(date, 1));
  }

  /** What the days that are over ask for today, by recipient id; recipients of whom they ask nothing are left out. */
  async now(recipientIds?: readonly string[]): Promise<ReadonlyMap<string, RecipientMissedDoses>> {
    const missed = await this.whenBegins(today(this.clock), recipientIds);
    return new Map(missed.map((each) => [each.recipientId, each]));
  }

  /** Whose doses are withheld today. */
  async recipientIds(): Promise<string[]> {
    return [...(await this.now())].filter(([, { level }]) => level === 'HOLD').map(([id]) => id);
  }

  /** What the days before one ask for, of all recipients where no ids are given. */
  private async whenBegins(
    day: CivilDate,
    recipientIds?: readonly string[],
  ): Promise<RecipientMissedDoses[]> {
    const inputs = await readDispensingInputs(day, day, today(this.clock), recipientIds);
    return [...inputs]
      .map(([recipientId, input]) => ({
        recipientId,
        alias: input.recipient,
        ...dispense({ ...input, today: day }, day, day).missed,
      }))
      .filter(({ level }) => level !== 'NONE');
  }
}
