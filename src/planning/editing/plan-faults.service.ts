import { Injectable } from '@nestjs/common';
import { PlansService } from '../../plans/index.js';
import { faultsOf } from '../problem/new-violations.js';
import type { BrokenRule } from '../refusals.js';
import { RoundsAtHand } from './round-cache.js';

/** Holds a stored plan against what is recorded now: data change after a plan is made. */
@Injectable()
export class PlanFaultsService {
  constructor(
    private readonly plans: PlansService,
    private readonly rounds: RoundsAtHand,
  ) {}

  /**
   * @returns the rules that the plan breaks as things are now; `where` is the alias of whom it is about
   * @throws Refusal NOT_FOUND, PLAN_NOT_READY
   */
  async of(planId: string): Promise<BrokenRule[]> {
    const plan = await this.plans.ready(planId);
    const { prepared, sketch, judge } = await this.rounds.of(plan);
    return faultsOf(judge(sketch).violations, prepared.built);
  }
}
