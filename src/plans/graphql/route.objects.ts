import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { COVERS, DOSES, ID, LAT, LON, SERVICE_SECONDS } from '../../graphql/descriptions.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import type { PlanHandout } from '../plan-handout.entity.js';
import type { PlanRoute } from '../plan-route.entity.js';
import type { PlanStop, StopKind } from '../plan-stop.entity.js';

export const StopKindEnum = enumOf<StopKind>(
  'StopKind',
  {
    START: 'Leaves its start point.',
    LOAD: 'Loads doses at its start point.',
    DELIVERY: 'Serves recipients at home.',
    MOBILE: 'Stands at a mobile stop where recipients come to it.',
    BREAK: 'The crew has its break.',
    END: 'Arrives where the shift ends.',
  },
  'What a vehicle does at a halt of its route.',
);

@ObjectType('Route', { description: 'The way of one shift in a plan.' })
export class RouteObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => Int, { description: 'Its length, metres.' })
  distance!: number;

  @Field(() => Int, { description: 'From leaving the start to the end, seconds.' })
  duration!: number;

  /** For the shift field; no field itself. */
  shiftId!: string;
}

@ObjectType('Stop', { description: 'A halt of a route: arrival, waiting, start of service, departure.' })
export class StopObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => StopKindEnum, { description: 'What happens at it.' })
  kind!: StopKind;

  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => Int, { description: 'Seconds of travel from the stop before.' })
  travel!: number;

  @Field(() => InstantScalar, { description: 'When the vehicle comes.' })
  arrival!: string;

  @Field(() => InstantScalar, {
    description: 'When service, loading or the break starts; after waiting where the vehicle comes early.',
  })
  serviceStart!: string;

  @Field(() => InstantScalar, { description: 'When the vehicle leaves.' })
  departure!: string;

  @Field(() => Boolean, { description: 'Whether planning the date again leaves it as it is.' })
  locked!: boolean;

  /** For the fields point and way; no fields themselves. */
  pointId!: string | null;
  routeId!: string;
  position!: number;
}

@ObjectType('Visit', { description: 'The handout of one recipient at a stop.' })
export class VisitObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => Int, { description: DOSES })
  doses!: number;

  @Field(() => [DateScalar], { description: COVERS })
  covers!: string[];

  @Field(() => Int, { description: SERVICE_SECONDS })
  serviceSeconds!: number;

  /** For the fields recipient and outcomes; no fields themselves. */
  planId!: string;
  recipientId!: string;
}

export const toRouteObject = (row: PlanRoute): RouteObject => ({
  id: row.id,
  distance: row.distance,
  duration: row.duration,
  shiftId: row.shiftId,
});

export const toStopObject = (row: PlanStop): StopObject => ({
  id: row.id,
  kind: row.kind,
  ...latLon(row.location),
  travel: row.travel,
  arrival: osloInstant(row.arrival),
  serviceStart: osloInstant(row.serviceStart),
  departure: osloInstant(row.departure),
  locked: row.locked,
  pointId: row.pointId,
  routeId: row.routeId,
  position: row.position,
});

export const toVisitObject = (row: PlanHandout): VisitObject => ({
  id: row.id,
  doses: row.doses,
  covers: row.covers,
  serviceSeconds: row.serviceSeconds,
  planId: row.planId,
  recipientId: row.recipientId,
});
