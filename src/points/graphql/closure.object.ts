import { Field, ObjectType } from '@nestjs/graphql';
import { clockTime } from '../../graphql/clock-time.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { Closure } from '../closure.entity.js';

@ObjectType('Closure', { description: "A point's extra closing on one date; without times, all day." })
export class ClosureObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => TimeScalar, { nullable: true })
  from!: string | null;

  @Field(() => TimeScalar, { nullable: true })
  until!: string | null;

  @Field(() => String)
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
