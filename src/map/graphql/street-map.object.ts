import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('BaseMap', { description: 'Pictures under the streets, from a server outside.' })
export class BaseMapObject {
  @Field(() => String, { description: 'Address of a tile, with `{z}`, `{x}` and `{y}`.' })
  url!: string;

  @Field(() => String, { description: 'What must be written on the map about its makers.' })
  attribution!: string;
}

@ObjectType('StreetMap', { description: 'What maps are drawn on.' })
export class StreetMapObject {
  @Field(() => String, {
    nullable: true,
    description:
      'Address of vector tiles with the layer `streets`, with `{z}`, `{x}` and `{y}`; null without road data.',
  })
  tiles!: string | null;

  @Field(() => Int, { description: 'The smallest zoom that has tiles.' })
  minZoom!: number;

  @Field(() => Int, { description: 'The largest zoom that has tiles.' })
  maxZoom!: number;

  @Field(() => [Float], {
    nullable: true,
    description: 'West, south, east, north, degrees; null without road data.',
  })
  bounds!: number[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What must be written on the map about its makers; null without road data.',
  })
  attribution!: string | null;

  @Field(() => BaseMapObject, {
    nullable: true,
    description: 'Pictures underneath; null where none are set up.',
  })
  baseMap!: BaseMapObject | null;
}
