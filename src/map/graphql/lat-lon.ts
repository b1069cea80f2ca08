import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import type { LatLon } from '../../shared/geo.js';

@ObjectType('Place', { description: 'WGS 84, degrees.' })
export class PlaceObject implements LatLon {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;
}

@InputType('PlaceInput', { description: 'WGS 84, degrees.' })
export class PlaceInput implements LatLon {
  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;
}
