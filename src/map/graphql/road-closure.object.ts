import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { cornersOf } from '../../shared/geo.js';
import type { RoadClosure } from '../road-closure.entity.js';
import type { RoadClosureDetails } from '../road-closures.service.js';
import { PlaceInput, PlaceObject } from './lat-lon.js';

@ObjectType('RoadClosure', { description: 'Streets that cannot be passed for a while.' })
export class RoadClosureObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => [PlaceObject], { description: 'In order; the last joins the first.' })
  corners!: PlaceObject[];

  @Field(() => InstantScalar)
  from!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Null: until somebody ends it.' })
  until!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  version!: number;
}

export const RoadClosureResult = resultOf('RoadClosure', RoadClosureObject);

export const toRoadClosureObject = (row: RoadClosure): RoadClosureObject => ({
  id: row.id,
  corners: cornersOf(row.area),
  from: osloInstant(row.startsAt),
  until: row.endsAt && osloInstant(row.endsAt),
  reason: row.reason,
  version: row.version,
});

@InputType({ isAbstract: true })
abstract class RoadClosureDetailsInput implements RoadClosureDetails {
  @Field(() => [PlaceInput], { description: '3 to 100 in order; the last joins the first.' })
  corners!: PlaceInput[];

  @Field(() => InstantScalar)
  from!: string;

  @Field(() => InstantScalar, { nullable: true })
  until?: string | null;

  @Field(() => String)
  reason!: string;
}

@InputType('DrawRoadClosureInput')
export class DrawRoadClosureInput extends RoadClosureDetailsInput {}

@InputType('ChangeRoadClosureInput')
export class ChangeRoadClosureInput extends RoadClosureDetailsInput {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}
