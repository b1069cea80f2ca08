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
  async asOf(date: CivilDate): Promise<RecipientMissedDoses[]> {
    const next = addDays(date, 1);
    const inputs = await readDispensingInputs(date, next, today(this.clock));
    return [...inputs]
      .map(([recipientId, input]) => ({
        recipientId,
        alias: input.recipient,
        ...dispense({ ...input, today: next }, next, next).missed,
      }))
      .filter(({ level }) => level !== 'NONE');
  }

  /** What the days that are over ask for today, by recipient id; recipients of whom they ask nothing are left out. */
  async now(recipientIds?: readonly string[]): Promise<ReadonlyMap<string, RecipientMissedDoses>> {
    const date = today(this.clock);
    const inputs = await readDispensingInputs(date, date, date, recipientIds);
    const all = [...inputs].map(([recipientId, input]) => {
      const missed = { recipientId, alias: input.recipient, ...dispense(input, date, date).missed };
      return [recipientId, missed] as const;
    });
    return new Map(all.filter(([, { level }]) => level !== 'NONE'));
  }

  /** Whose doses are withheld today. */
  async recipientIds(): Promise<string[]> {
    return [...(await this.now())].filter(([, { level }]) => level === 'HOLD').map(([id]) => id);
  }
}
