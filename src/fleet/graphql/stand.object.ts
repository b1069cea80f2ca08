import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { Stand } from '../stand.entity.js';

@ObjectType('Stand', {
  description:
    'A vehicle stands at a mobile stop, every week on the weekday of the first date until the last.',
})
export class StandObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => DateScalar, { description: 'The first day; its weekday is that of all.' })
  firstDate!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null for until further notice.',
  })
  lastDate!: string | null;

  @Field(() => TimeScalar, { description: 'When it begins to stand there.' })
  from!: string;

  @Field(() => TimeScalar, { description: 'When it leaves.' })
  until!: string;

  @Field(() => Int, { description: 'How many the vehicle has with it for those who come.' })
  doses!: number;

  @Field(() => Int, { description: VERSION })
  version!: number;

  /** For the fields point and vehicle; no fields themselves. */
  pointId!: string;
  vehicleId!: string | null;
}

export const StandConnection = connectionOf('Stand', StandObject);
export const StandResult = resultOf('Stand', StandObject);

export const toStandObject = (row: Stand): StandObject => ({
  id: row.id,
  firstDate: row.firstDate,
  lastDate: row.lastDate,
  from: row.fromTime.slice(0, 5),
  until: row.untilTime.slice(0, 5),
  doses: row.doses,
  version: row.version,
  pointId: row.pointId,
  vehicleId: row.vehicleId,
});
