import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import type { Point, PointKind } from '../point.entity.js';

export const PointKindEnum = enumOf(
  'PointKind',
  ['PHARMACY', 'LAR_CLINIC', 'FIELD_CARE', 'MOBILE_STOP', 'HOUSING'],
  'What a point is.',
);

@ObjectType('Point', { description: 'A place where handouts are collected.' })
export class PointObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PointKindEnum)
  kind!: PointKind;

  @Field(() => String)
  address!: string;

  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => Int, { description: 'People who serve.' })
  counters!: number;

  @Field(() => Int, { description: 'Most people inside or queueing at once.' })
  maxPresent!: number;

  @Field(() => Int, { description: 'Bookings start on this grid from opening.' })
  slotMinutes!: number;

  @Field(() => Boolean, { description: 'Depot injections may be given there.' })
  injections!: boolean;

  @Field(() => String, { description: "OpenStreetMap's opening_hours syntax; PH is a public holiday." })
  openingHours!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType('NearPoint')
export class NearPointObject {
  @Field(() => PointObject)
  point!: PointObject;

  @Field(() => Float, { description: 'As the crow flies.' })
  metres!: number;
}

export const PointConnection = connectionOf('Point', PointObject);
export const PointResult = resultOf('Point', PointObject);

export const toPointObject = (row: Point): PointObject => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  address: row.address,
  ...latLon(row.location),
  counters: row.counters,
  maxPresent: row.maxPresent,
  slotMinutes: row.slotMinutes,
  injections: row.injections,
  openingHours: row.openingHours,
  version: row.version,
});
