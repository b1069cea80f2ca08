import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '../../graphql/connection.js';
import { offsetOf, pageOf, toConnection } from '../../graphql/page.js';
import type { Result } from '../../graphql/result.js';
import { IdScalar, JsonScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import type { PlanExport } from '../plan-export-format.js';
import { PlanExporter } from '../plan-export.js';
import { PlanComparer } from '../plan-comparer.service.js';
import { type Lockable, PlansService } from '../plans.service.js';
import { PlanComparisonObject, toPlanComparisonObject } from './plan-comparison.objects.js';
import { LockStopInput, PlansArgs, PublishPlanInput } from './plan.inputs.js';
import { PlanConnection, PlanObject, PlanResult, toPlanObject } from './plan.object.js';
import { PlansRefusal } from '../refusals.js';
import { LOCK_STOP_OR_BOOKING } from '../texts.js';

@Resolver(() => PlanObject)
export class PlanResolver {
  constructor(
    private readonly service: PlansService,
    private readonly exporter: PlanExporter,
    private readonly comparer: PlanComparer,
  ) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PlanConnection, { description: 'Plans, newest first.' })
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
  @Query(() => PlanObject, {
    nullable: true,
    description: 'One plan; null where the municipality has none of this id.',
  })
  async plan(
    @Args('id', { type: () => IdScalar, description: 'The plan to read.' }) id: string,
  ): Promise<PlanObject | null> {
    const row = await this.service.find(id);
    return row && toPlanObject(row);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => JsonScalar, { description: 'The whole plan in the format of `plan.json` (docs/formats.md).' })
  planExport(
    @Args('plan', { type: () => IdScalar, description: 'The plan to export; it must have an answer.' })
    plan: string,
  ): Promise<PlanExport> {
    return this.exporter.export(plan);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => PlanComparisonObject, {
    description: 'Who is served elsewhere or at another time in the second of two plans of a date.',
  })
  async comparePlans(
    @Args('before', {
      type: () => IdScalar,
      description: 'The plan on the left: changes are counted from it.',
    })
    before: string,
    @Args('after', { type: () => IdScalar, description: 'The plan to compare to, of the same date.' })
    after: string,
  ): Promise<PlanComparisonObject> {
    return toPlanComparisonObject(await this.comparer.compare(before, after));
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description:
      'Makes a draft the one plan of its date that counts. A stale answer holds the plan that stands in the way.',
  })
  publishPlan(
    @Args('input', { description: 'The draft, and what it replaces.' }) input: PublishPlanInput,
  ): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.service.publish(input), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description: 'Locks a stop or a time, or lets it go again. Planning the date again keeps what is locked.',
  })
  lockStop(
    @Args('input', { description: 'What to lock.' }) input: LockStopInput,
  ): Promise<Result<PlanObject>> {
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
  throw new PlansRefusal('INPUT_INVALID', LOCK_STOP_OR_BOOKING);
}
