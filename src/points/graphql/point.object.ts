import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ADDRESS, COUNTERS, ID, LAT, LON, OPENING_HOURS, VERSION } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import type { Point, PointKind } from '../point.entity.js';

export const PointKindEnum = enumOf<PointKind>(
  'PointKind',
  {
    PHARMACY: 'A pharmacy that hands out and supervises doses.',
    LAR_CLINIC: 'An outpatient clinic of the LAR programme.',
    FIELD_CARE: 'A low-threshold field care centre.',
    MOBILE_STOP: 'A place where a vehicle stands at times; it takes bookings only while one does.',
    HOUSING: 'Staffed housing where residents get their doses.',
  },
  'The kind of a distribution point.',
);

@ObjectType('Point', { description: 'A place where recipients collect their doses.' })
export class PointObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'What staff and recipients call it, unique in the municipality.' })
  name!: string;

  @Field(() => PointKindEnum, { description: 'What sort of place it is.' })
  kind!: PointKind;

  @Field(() => String, { description: ADDRESS })
  address!: string;

  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => Int, { description: COUNTERS })
  counters!: number;

  @Field(() => Int, { description: 'The most people inside or queueing at once; a ruleset may lower it.' })
  maxPresent!: number;

  @Field(() => Int, { description: 'Bookings start on a grid of so many minutes from opening.' })
  slotMinutes!: number;

  @Field(() => Boolean, { description: 'Whether depot injections may be given there.' })
  injections!: boolean;

  @Field(() => String, { description: OPENING_HOURS })
  openingHours!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@ObjectType('NearPoint', { description: 'A point and how far away it is.' })
export class NearPointObject {
  @Field(() => PointObject, { description: 'The point itself.' })
  point!: PointObject;

  @Field(() => Float, { description: 'Distance in a straight line.' })
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
