import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { VERSION_READ } from '../../graphql/descriptions.js';
import { PageArgs } from '../../graphql/connection.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { PlanStatus } from '../plan.entity.js';
import type { PlanVersion, Publication } from '../plans.service.js';
import { PlanStatusEnum } from './plan.object.js';

@ArgsType()
export class PlansArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only plans of this date; all dates if left out.' })
  date?: string | null;

  @Field(() => PlanStatusEnum, { nullable: true, description: 'Only plans in this status; all if left out.' })
  status?: PlanStatus | null;
}

@InputType({ isAbstract: true })
export abstract class PlanVersionInput implements PlanVersion {
  @Field(() => IdScalar, { description: 'The plan to change.' })
  plan!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;
}

@InputType('PublishPlanInput', { description: 'Which draft to publish, and which plan it replaces.' })
export class PublishPlanInput extends PlanVersionInput implements Publication {
  @Field(() => IdScalar, {
    nullable: true,
    description:
      'The published plan of the date that the caller saw and replaces; null where there was none.',
  })
  replaces: string | null = null;
}

@InputType('LockStopInput', { description: 'What to lock: exactly one of `stop` and `booking`.' })
export class LockStopInput extends PlanVersionInput {
  @Field(() => IdScalar, { nullable: true, description: 'A stop, with all visits at it.' })
  stop?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'A time at a point.' })
  booking?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Set to false to let it go again.' })
  locked: boolean = true;
}
