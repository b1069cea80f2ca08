import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '../../graphql/connection.js';
import { offsetOf, pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { IdScalar, JsonScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { Refusal } from '../../shared/failures.js';
import type { PlanExport } from '../plan-export-format.js';
import { PlanExporter } from '../plan-export.js';
import { PlanComparer } from '../plan-comparer.service.js';
import { type Lockable, PlansService } from '../plans.service.js';
import { PlanComparisonObject, toPlanComparisonObject } from './plan-comparison.objects.js';
import { LockStopInput, PlansArgs, PublishPlanInput } from './plan.inputs.js';
import { PlanConnection, PlanObject, PlanResult, toPlanObject } from './plan.object.js';

@Resolver(() => PlanObject)
export class PlanResolver {
  constructor(
    private readonly service: PlansService,
    private readonly exporter: PlanExporter,
    private readonly comparer: PlanComparer,
  ) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PlanConnection, { description: 'Newest first.' })
  async plans(@Args() { date, status, ...args }: PlansArgs): Promise<Connection<PlanObject>> {
    const page = pageOf(args);
    const skip = offsetOf(page);
    const filter = { ...(date && { date }), ...(status && { status }) };
    const rows = await this.service.list(filter, page.limit, skip);
    const numbered = rows.map((row, i) => ({ row, key: String(skip + i + 1) }));
    return toConnection(
      numbered,
      page,
      ({ key }) => key,
      ({ row }) => toPlanObject(row),
    );
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PlanObject, { nullable: true })
  async plan(@Args('id', { type: () => IdScalar }) id: string): Promise<PlanObject | null> {
    const row = await this.service.find(id);
    return row && toPlanObject(row);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => JsonScalar, { description: 'The plan as `plan.json`.' })
  planExport(@Args('plan', { type: () => IdScalar }) plan: string): Promise<PlanExport> {
    return this.exporter.export(plan);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PlanComparisonObject, { description: 'Who is served elsewhere or at another time.' })
  async comparePlans(
    @Args('before', { type: () => IdScalar }) before: string,
    @Args('after', { type: () => IdScalar }) after: string,
  ): Promise<PlanComparisonObject> {
    return toPlanComparisonObject(await this.comparer.compare(before, after));
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description:
      'Makes a draft the one plan that counts. Stale answers with the plan that stands in the way.',
  })
  publishPlan(@Args('input') input: PublishPlanInput): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.service.publish(input), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, { description: 'Planning again keeps what is locked.' })
  lockStop(@Args('input') input: LockStopInput): Promise<Result<PlanObject>> {
    const { plan, version, locked } = input;
    return PlanResult.answer(
      () => this.service.setLocked({ plan, version }, lockable(input), locked),
      toPlanObject,
    );
  }
}

function lockable({ stop, booking }: LockStopInput): Lockable {
  if (stop && !booking) return { stop };
  if (booking && !stop) return { booking };
  throw new Refusal('INPUT_INVALID', {
    nb: 'Lås enten et stopp eller en hentetid.',
    en: 'Lock either a stop or a booking.',
  });
}
