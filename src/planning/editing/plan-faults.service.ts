import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { currentManager } from '../../database/index.js';
import { type Plan, PlansService } from '../../plans/index.js';
import { Recipient } from '../../recipients/index.js';
import { faultsOf } from '../explaining/index.js';
import { standingFaults, StandingService } from '../standing/index.js';
import { RoundCache } from './round-cache.js';
import type { BrokenRule } from '../refusals/index.js';

/** Evaluates a stored plan with the data as they are now: they may have changed since it was made. */
@Injectable()
export class PlanFaultsService {
  constructor(
    private readonly plans: PlansService,
    private readonly rounds: RoundCache,
    private readonly standing: StandingService,
  ) {}

  /**
   * @returns what has changed since it was published, and the rules that it breaks with today's data; `where` is the alias of the recipient
   * @throws Refusal NOT_FOUND, PLAN_NOT_READY
   */
  async of(planId: string): Promise<BrokenRule[]> {
    const plan = await this.plans.ready(planId);
    const { prepared, sketch, judge } = await this.rounds.of(plan);
    const broken = faultsOf(judge(sketch).violations, prepared.built);
    return plan.status === 'PUBLISHED' ? [...(await this.changesSince(plan)), ...broken] : broken;
  }

  /**
   * What was recorded after a plan was published and stands against its handouts, or asks for one that it lacks. Read
   * anew: the rounds that are kept in memory may be a minute behind the drivers' reports.
   */
  private async changesSince({ date }: Plan): Promise<BrokenRule[]> {
    const standing = await this.standing.on(date);
    const recipients = await currentManager().findBy(Recipient, { id: In([...standing.keys()]) });
    const aliases = new Map(recipients.map(({ id, alias }) => [id, alias]));
    return standingFaults(standing, (id) => aliases.get(id)!);
  }
}
