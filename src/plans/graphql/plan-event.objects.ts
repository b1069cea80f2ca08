import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { PlanEvent } from '../plan-events.js';
import type { PlanStatus } from '../plan.entity.js';
import { PlanStatusEnum } from './plan.object.js';

@ObjectType('PlanProgress', { description: 'How far the search for a plan has come.' })
export class PlanProgressObject {
  @Field(() => IdScalar, { description: 'The plan that is being made.' })
  plan!: string;

  @Field(() => Float, { description: 'Cost of the best answer so far, in the unit of `Plan.cost`.' })
  cost!: number;

  @Field(() => Int, { description: 'How many handouts have no place in the best answer so far.' })
  unassigned!: number;

  @Field(() => Float, { description: 'How long the search has lasted, seconds.' })
  elapsed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'A cost that no plan of the problem is below; null where none is known.',
  })
  bound!: number | null;
}

@ObjectType('PlanUpdate', { description: 'A plan has changed: what is shown of it has to be read again.' })
export class PlanUpdateObject {
  @Field(() => IdScalar, { description: 'The plan that has changed.' })
  plan!: string;

  @Field(() => DateScalar, { description: 'The working day that it plans.' })
  date!: string;

  @Field(() => Int, { description: 'The version that it has now.' })
  version!: number;

  @Field(() => PlanStatusEnum, { description: 'The status that it has now.' })
  status!: PlanStatus;
}

export const toPlanProgressObject = (event: PlanEvent & { type: 'planProgress' }): PlanProgressObject => ({
  plan: event.plan,
  cost: event.cost,
  unassigned: event.unassigned,
  elapsed: event.elapsed,
  bound: event.bound,
});

export const toPlanUpdateObject = (event: PlanEvent & { type: 'planUpdated' }): PlanUpdateObject => ({
  plan: event.plan,
  date: event.date,
  version: event.version,
  status: event.status,
});
