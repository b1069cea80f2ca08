import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION, VERSION_READ } from '../../graphql/descriptions.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { cornersOf } from '../../shared/geo.js';
import type { RoadClosure } from '../road-closure.entity.js';
import type { RoadClosureDetails } from '../road-closures.service.js';
import { PlaceInput, PlaceObject } from './lat-lon.js';

@ObjectType('RoadClosure', { description: 'An area whose streets cannot be passed for a while.' })
export class RoadClosureObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => [PlaceObject], { description: 'In order around the area; the last joins the first.' })
  corners!: PlaceObject[];

  @Field(() => InstantScalar, { description: 'When it begins.' })
  from!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ends; null until it is ended.' })
  until!: string | null;

  @Field(() => String, { description: 'Why, as dispatchers and drivers read it.' })
  reason!: string;

  @Field(() => Int, { description: VERSION })
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
  @Field(() => [PlaceInput], {
    description:
      '3 to 100 different corners in order around the area, at most 20 km²; the last joins the first.',
  })
  corners!: PlaceInput[];

  @Field(() => InstantScalar, { description: 'When it begins.' })
  from!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ends; until it is ended if left out.' })
  until?: string | null;

  @Field(() => String, { description: 'Why, as dispatchers and drivers read it.' })
  reason!: string;
}

@InputType('DrawRoadClosureInput', { description: 'An area to close.' })
export class DrawRoadClosureInput extends RoadClosureDetailsInput {}

@InputType('ChangeRoadClosureInput', { description: 'The whole closure as it is to be.' })
export class ChangeRoadClosureInput extends RoadClosureDetailsInput {
  @Field(() => IdScalar, { description: 'Which row is replaced.' })
  id!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;
}
