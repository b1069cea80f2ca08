import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('BaseMap', { description: 'Pictures under the streets, from outside.' })
export class BaseMapObject {
  @Field(() => String, { description: 'With {z}, {x} and {y}.' })
  url!: string;

  @Field(() => String)
  attribution!: string;
}

@ObjectType('StreetMap', { description: 'What the map is drawn on.' })
export class StreetMapObject {
  @Field(() => String, {
    nullable: true,
    description:
      'Vector tiles with the layer `streets`, address with {z}, {x} and {y}; null without road data.',
  })
  tiles!: string | null;

  @Field(() => Int)
  minZoom!: number;

  @Field(() => Int)
  maxZoom!: number;

  @Field(() => [Float], { nullable: true, description: 'West, south, east, north.' })
  bounds!: number[] | null;

  @Field(() => String, { nullable: true })
  attribution!: string | null;

  @Field(() => BaseMapObject, { nullable: true })
  baseMap!: BaseMapObject | null;
}
