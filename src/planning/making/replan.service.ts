import { Inject, Injectable } from '@nestjs/common';
import { currentManager } from '../../database/index.js';
import { type ShiftEndReason, ShiftsService } from '../../fleet/index.js';
import { Audit } from '../../identity/index.js';
import { Plan, PlanQueue, PlansService, type PlanVersion } from '../../plans/index.js';
import { Recipient } from '../../recipients/index.js';
import { civilMoment, instantAt } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound } from '../../shared/failures.js';
import { checkSearchSeconds } from './search-seconds.js';
import { SHIFT, shiftOnAnotherDay } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

export interface ReplanInput extends PlanVersion {
  readonly shift: string;
  /** When it ends: an instant of the plan's date, ISO 8601 with an offset. */
  readonly at: string;
  readonly reason: Exclude<ShiftEndReason, 'CANCELLED'>;
  /** Seconds of search; by the size of the municipality if left out. */
  readonly seconds?: number | null;
}

const MOST_SECONDS = 60;

/** Plans a day under way again because a shift drops out: a driver falls ill, or a vehicle breaks down. */
@Injectable()
export class ReplanService {
  constructor(
    private readonly plans: PlansService,
    private readonly shifts: ShiftsService,
    private readonly queue: PlanQueue,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Ends a shift and stores a plan to be made without the rest of it, QUEUED, with its job. The executed part stays on
   * its routes, at its times; locks hold; each other handout that moves has a price.
   *
   * @throws StaleVersion with the plan as it is now
   * @throws Refusal NOT_FOUND (plan, shift), PLAN_NOT_CHANGEABLE, SHIFT_ON_ANOTHER_DAY, SHIFT_CHANGED,
   * SECONDS_OUT_OF_RANGE
   */
  async replanWithout(input: ReplanInput): Promise<Plan> {
    const manager = currentManager();
    const before = await this.plans.takeForChange(input);
    const shift = (await this.shifts.findAll([input.shift])).get(input.shift);
    if (!shift) throw notFound(SHIFT, input.shift);
    const moment = civilMoment(input.at);
    if (shift.date !== before.date || moment.date !== before.date) {
      throw new PlanningRefusal('SHIFT_ON_ANOTHER_DAY', shiftOnAnotherDay(before.date));
    }
    const seconds = input.seconds ?? secondsFor(await manager.count(Recipient));
    checkSearchSeconds(seconds, MOST_SECONDS);
    await this.shifts.endEarly(shift.id, instantAt(moment.date, moment.seconds).slice(11, 16), input.reason);
    const plan = await this.plans.add({
      date: before.date,
      seconds,
      seed: 1,
      basePlanId: before.id,
      replan: { shift: shift.id, at: new Date(input.at).toISOString() },
      createdAt: this.clock.now(),
    });
    await this.queue.enqueue(plan.id);
    const { date, replan } = plan;
    await this.audit.record('REPLAN_WITHOUT', 'plan', plan.id, { date, ...replan, base: before.id });
    return plan;
  }
}

/** Seconds of search by default. The dispatcher waits: a city has its answer in about 3 s, a region in under 10. */
const secondsFor = (recipients: number): number => Math.min(4, 1 + recipients / 400);
