import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { PageArgs } from '../../graphql/connection.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { PlanStatus } from '../plan.entity.js';
import type { PlanVersion, Publication } from '../plans.service.js';
import { PlanStatusEnum } from './plan.object.js';

@ArgsType()
export class PlansArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true })
  date?: string | null;

  @Field(() => PlanStatusEnum, { nullable: true })
  status?: PlanStatus | null;
}

@InputType({ isAbstract: true })
export abstract class PlanVersionInput implements PlanVersion {
  @Field(() => IdScalar)
  plan!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}

@InputType('PublishPlanInput')
export class PublishPlanInput extends PlanVersionInput implements Publication {
  @Field(() => IdScalar, {
    nullable: true,
    description: "The date's published plan that you saw and replace; null where you saw none.",
  })
  replaces: string | null = null;
}

@InputType('LockStopInput', { description: 'Either a stop with its visits, or a time at a point.' })
export class LockStopInput extends PlanVersionInput {
  @Field(() => IdScalar, { nullable: true })
  stop?: string | null;

  @Field(() => IdScalar, { nullable: true })
  booking?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'false lets it go again.' })
  locked: boolean = true;
}
