import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import type { LatLon } from '../../shared/geo.js';
import { LAT, LON } from '../../graphql/descriptions.js';

@ObjectType('Place', { description: 'A place on the map, WGS 84.' })
export class PlaceObject implements LatLon {
  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;
}

@InputType('PlaceInput', { description: 'A place on the map, WGS 84.' })
export class PlaceInput implements LatLon {
  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;
}
