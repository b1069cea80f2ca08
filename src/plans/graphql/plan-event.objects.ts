import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { PlanEvent } from '../plan-events.js';
import type { PlanStatus } from '../plan.entity.js';
import { PlanStatusEnum } from './plan.object.js';

@ObjectType('PlanProgress', { description: 'How far the search for a plan has come.' })
export class PlanProgressObject {
  @Field(() => IdScalar)
  plan!: string;

  @Field(() => Float, { description: 'Of the best plan so far.' })
  cost!: number;

  @Field(() => Int, { description: 'Of the best plan so far.' })
  unassigned!: number;

  @Field(() => Float, { description: 'Seconds of search.' })
  elapsed!: number;

  @Field(() => Float, { nullable: true, description: 'No plan costs less; null where none is known.' })
  bound!: number | null;
}

@ObjectType('PlanUpdate', { description: 'A plan has changed: read again what you show of it.' })
export class PlanUpdateObject {
  @Field(() => IdScalar)
  plan!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => PlanStatusEnum)
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
