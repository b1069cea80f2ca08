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
  @Mutation(() => PlanResult.union, { description: 'Answers at once with the plan to be made, QUEUED.' })
  planRound(@Args('input') input: PlanRoundInputType): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.service.planRound(input), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description:
      'A driver falls ill: ends the shift and answers at once with the plan to be made, QUEUED, in which what has been driven stays and little else moves.',
  })
  replanWithout(@Args('input') input: ReplanWithoutInput): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.replans.replanWithout(input), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, { description: 'Asks for an end to a plan that waits or is being made.' })
  cancelPlan(@Args('plan', { type: () => IdScalar }) plan: string): Promise<Result<PlanObject>> {
    return PlanResult.answer(() => this.service.cancelPlan(plan), toPlanObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => PlanResult.union, {
    description:
      'Puts one handout elsewhere; all else keeps its order. Refused with the rules that it would break.',
  })
  moveVisit(@Args('input') input: MoveVisitInputType): Promise<Result<PlanObject>> {
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
      'What moving a handout to each place would cost and which rules it would break; nothing is changed. Null where the plan has another version by now.',
  })
  async tryMove(@Args() args: TryMoveArgs): Promise<TriedPlaceObject[] | null> {
    const places = await this.trials.tryMove(args);
    return places && places.map(toTriedPlaceObject);
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Query(() => [FaultObject], {
    description:
      'The rules that a plan breaks by what is recorded now; `where` is the alias of whom each is about.',
  })
  async planFaults(@Args('plan', { type: () => IdScalar }) plan: string): Promise<FaultObject[]> {
    return (await this.faults.of(plan)).map(toFaultObject);
  }
}
