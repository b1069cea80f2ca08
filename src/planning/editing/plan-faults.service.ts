import { Injectable } from '@nestjs/common';
import { PlansService } from '../../plans/index.js';
import { faultsOf } from '../explaining/index.js';
import { RoundCache } from './round-cache.js';
import type { BrokenRule } from '../refusals/index.js';

/** Evaluates a stored plan with the data as they are now: they may have changed since it was made. */
@Injectable()
export class PlanFaultsService {
  constructor(
    private readonly plans: PlansService,
    private readonly rounds: RoundCache,
  ) {}

  /**
   * @returns the rules that the plan breaks with today's data; `where` is the alias of the recipient
   * @throws Refusal NOT_FOUND, PLAN_NOT_READY
   */
  async of(planId: string): Promise<BrokenRule[]> {
    const plan = await this.plans.ready(planId);
    const { prepared, sketch, judge } = await this.rounds.of(plan);
    return faultsOf(judge(sketch).violations, prepared.built);
  }
}
