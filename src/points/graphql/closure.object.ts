import { Field, ObjectType } from '@nestjs/graphql';
import { ID } from '../../graphql/descriptions.js';
import { clockTime } from '../../graphql/clock-time.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { Closure } from '../closure.entity.js';

@ObjectType('Closure', { description: 'An extra closing of a point on one date.' })
export class ClosureObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => DateScalar, { description: 'The day on which it is closed.' })
  date!: string;

  @Field(() => TimeScalar, { nullable: true, description: 'When it closes; null for the start of the day.' })
  from!: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'When it opens again; null for the end of the day.',
  })
  until!: string | null;

  @Field(() => String, { description: 'Why, as staff wrote it; may be empty.' })
  reason!: string;
}

export const ClosureResult = resultOf('Closure', ClosureObject);

export const toClosureObject = (row: Closure): ClosureObject => ({
  id: row.id,
  date: row.date,
  from: clockTime(row.fromTime),
  until: clockTime(row.untilTime),
  reason: row.reason,
});
