import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FaultObject, toFaultObject } from '../../graphql/refusal.object.js';
import type { Result } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { PlanObject, PlanResult, toPlanObject } from '../../plans/index.js';
import { MoveVisitService, PlanFaultsService, TryMoveService } from '../editing/index.js';
import { PlanningService, ReplanService } from '../making/index.js';
import {
  MoveVisitInputType,
  PlanRoundInputType,
  ReplanWithoutInput,
  toDestination,
} from './planning.inputs.js';
import { toTriedPlaceObject, TriedPlaceObject, TryMoveArgs } from './tried-place.object.js';

@Resolver(() => PlanObject)
export class PlanningResolver {
  constructor(
    private readonly service: PlanningService,
    private readonly moves: MoveVisitService,
    private readonly trials: TryMoveService,
    private readonly replans: ReplanService,
    private readonly faults: PlanFaultsService,
  ) {}

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description: 'Asks for a plan of a day; the answer comes at once, QUEUED.',
  })
  planRound(
    @Args('input', { description: 'The day, and how to plan it.' }) input: PlanRoundInputType,
  ): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.service.planRound(input), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description:
      'Ends a shift early and asks for a plan without it, QUEUED: what has been driven stays, and little else moves.',
  })
  replanWithout(
    @Args('input', { description: 'The shift, and when it ends.' }) input: ReplanWithoutInput,
  ): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.replans.replanWithout(input), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, { description: 'Ends a plan that waits, or asks its worker to end it.' })
  cancelPlan(
    @Args('plan', { type: () => IdScalar, description: 'The plan to end.' }) plan: string,
  ): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.service.cancelPlan(plan), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description:
      'Puts one handout elsewhere; all else keeps its order. Refused with the rules that it would break.',
  })
  moveVisit(
    @Args('input', { description: 'The handout, and where it goes.' }) input: MoveVisitInputType,
  ): Promise<Result<PlanObject>> {
    const { plan, version, recipient, override } = input;
    return PlanResult.answer(
      () =>
        this.moves.moveVisit({
          plan,
          version,
          recipient,
          to: toDestination(input),
          override: override?.reason ?? null,
        }),
      toPlanObject,
    );
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => [TriedPlaceObject], {
    nullable: true,
    description:
      'What moving a handout to each place would cost and which rules it would break. Nothing is changed; null where the plan has another version by now.',
  })
  async tryMove(@Args() args: TryMoveArgs): Promise<TriedPlaceObject[] | null> {
    const places = await this.trials.tryMove(args);
    return places && places.map(toTriedPlaceObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => [FaultObject], {
    description:
      'The rules that a plan breaks by what is recorded now; `where` is the alias of the recipient each is about.',
  })
  async planFaults(
    @Args('plan', { type: () => IdScalar, description: 'The plan to check; it must have an answer.' })
    plan: string,
  ): Promise<FaultObject[]> {
    return (await this.faults.of(plan)).map(toFaultObject);
  }
}
