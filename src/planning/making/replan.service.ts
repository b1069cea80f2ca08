import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { type ShiftEndReason, ShiftsService } from '../../fleet/index.js';
import { Audit } from '../../identity/index.js';
import { Plan, PlanQueue, PlansService, type PlanVersion } from '../../plans/index.js';
import { Recipient } from '../../recipients/index.js';
import { civilMoment, instantAt } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound, type Refusal } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { PlanningRefusal } from '../refusals.js';

export interface ReplanInput extends PlanVersion {
  readonly shift: string;
  /** When it ends: an instant of the plan's date, ISO 8601 with an offset. */
  readonly at: string;
  readonly reason: Exclude<ShiftEndReason, 'CANCELLED'>;
  /** Of search; by the size of the municipality where not given. */
  readonly seconds?: number | null;
}

const LEAST_SECONDS = 0.1;
const MOST_SECONDS = 60;

/** Planning a day anew that is under way, because a driver falls ill or a vehicle breaks down. */
@Injectable()
export class Replanner {
  constructor(
    private readonly plans: PlansService,
    private readonly shifts: ShiftsService,
    private readonly queue: PlanQueue,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Ends a shift and stores a plan to be made without the rest of it, QUEUED, with its job. What has been driven or
   * is under way stays on its route, at its time; what is locked stays; each other handout that moves has a price.
   *
   * @throws StaleVersion with the plan as it is now
   * @throws Refusal NOT_FOUND (plan, shift), PLAN_NOT_CHANGEABLE, SHIFT_ON_ANOTHER_DAY, SHIFT_CHANGED, SECONDS_OUT_OF_RANGE
   */
  async replanWithout(input: ReplanInput): Promise<Plan> {
    const manager = currentManager();
    const before = await this.plans.takeForChange(input);
    const shift = (await this.shifts.findAll([input.shift])).get(input.shift);
    if (!shift) throw notFound({ nb: 'vakten', en: 'shift' }, input.shift);
    const moment = civilMoment(input.at);
    if (shift.date !== before.date || moment.date !== before.date) throw onAnotherDay(before.date);
    const seconds = input.seconds ?? secondsFor(await manager.count(Recipient));
    if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) throw secondsOutOfRange(seconds);
    await this.shifts.endEarly(shift.id, instantAt(moment.date, moment.seconds).slice(11, 16), input.reason);
    const plan = manager.create(Plan, {
      id: newId(),
      date: before.date,
      status: 'QUEUED',
      seconds,
      seed: 1,
      basePlanId: before.id,
      replan: { shift: shift.id, at: new Date(input.at).toISOString() },
      createdBy: currentTenant().actor,
      createdAt: this.clock.now(),
    });
    await manager.insert(Plan, plan);
    await this.queue.enqueue(plan.id);
    const { date, replan } = plan;
    await this.audit.record('REPLAN_WITHOUT', 'plan', plan.id, { date, ...replan, base: before.id });
    return this.plans.get(plan.id);
  }
}

/** Somebody waits by the telephone: a city has its answer in some three seconds, a region in less than ten. */
const secondsFor = (recipients: number): number => Math.min(4, 1 + recipients / 400);

const onAnotherDay = (date: string): Refusal =>
  new PlanningRefusal('SHIFT_ON_ANOTHER_DAY', {
    nb: `Vakten og tidspunktet må være på planens dag, ${date}.`,
    en: `The shift and the time must be on the plan's day, ${date}.`,
  });

const secondsOutOfRange = (seconds: number): Refusal =>
  new PlanningRefusal('SECONDS_OUT_OF_RANGE', {
    nb: `Søket kan ikke vare ${seconds} s; velg mellom ${LEAST_SECONDS} og ${MOST_SECONDS}.`,
    en: `The search cannot take ${seconds} s; choose between ${LEAST_SECONDS} and ${MOST_SECONDS}.`,
  });
