import { Inject, Injectable } from '@nestjs/common';
import { AccessLog, type Caller } from '../identity/index.js';
import { DriverStopsService, PlansService } from '../plans/index.js';
import { IdentitySeals, RecipientsService } from '../recipients/index.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import type { Refusal } from '../shared/failures.js';
import { isUuid } from '../shared/ids.js';
import { today } from '../shared/today.js';
import { handoutNotFound, notYourStop } from './handout-refusals.js';
import { DeliveryRefusal } from './refusals.js';
import { dayDriven } from './texts.js';

/** For a driver who stands at a door that does not open: the number, one at a time, each look-up logged. */
@Injectable()
export class DoorPhoneService {
  constructor(
    private readonly plans: PlansService,
    private readonly stops: DriverStopsService,
    private readonly recipients: RecipientsService,
    private readonly seals: IdentitySeals,
    private readonly accessLog: AccessLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Of a recipient at a stop of the caller's own shift, not after the day has passed.
   * @returns null where no number is recorded
   * @throws Refusal NOT_FOUND, NOT_YOUR_STOP or DAY_PASSED
   */
  async phone(
    planId: string,
    recipientId: string,
    { person }: Pick<Caller, 'person'>,
  ): Promise<string | null> {
    const plan = await this.plans.get(planId);
    const handout = plan.status === 'PUBLISHED' ? await this.stops.handout(planId, recipientId) : null;
    if (!handout) throw handoutNotFound(recipientId);
    if (!isUuid(person) || !(await this.stops.isTheirs(handout, person))) throw notYourStop();
    if (plan.date < today(this.clock)) throw dayPassed(plan.date);
    await this.accessLog.record([recipientId], ['phone'], 'Sjåføren ringer fra stoppet');
    const recipient = (await this.recipients.findAll([recipientId])).get(recipientId);
    return recipient ? this.seals.openPhone(recipient) : null;
  }
}

const dayPassed = (date: string): Refusal => new DeliveryRefusal('DAY_PASSED', dayDriven(date));
