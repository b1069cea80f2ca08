import { Injectable } from '@nestjs/common';
import type { Refusal } from '../shared/failures.js';
import { changesBetween, type PlanChange } from './compare-plans.js';
import type { Plan } from './plan.entity.js';
import { PlansService } from './plans.service.js';
import { PlansRefusal } from './refusals.js';
import { plansOfDifferentDays } from './texts.js';

/** Two plans of one date side by side. */
export interface PlanComparison {
  readonly before: Plan;
  readonly after: Plan;
  readonly changes: readonly PlanChange[];
}

@Injectable()
export class PlanComparer {
  constructor(private readonly plans: PlansService) {}

  /** @throws Refusal NOT_FOUND, PLAN_NOT_READY, DATES_DIFFER */
  async compare(beforeId: string, afterId: string): Promise<PlanComparison> {
    const before = await this.plans.contents(beforeId);
    const after = await this.plans.contents(afterId);
    if (before.plan.date !== after.plan.date) throw datesDiffer(before.plan, after.plan);
    return { before: before.plan, after: after.plan, changes: changesBetween(before.rows, after.rows) };
  }
}

const datesDiffer = (before: Plan, after: Plan): Refusal =>
  new PlansRefusal('DATES_DIFFER', plansOfDifferentDays(before.date, after.date));
