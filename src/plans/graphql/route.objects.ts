import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { latLon } from '../../shared/geo.js';
import type { PlanHandout } from '../plan-handout.entity.js';
import type { PlanRoute } from '../plan-route.entity.js';
import type { PlanStop, StopKind } from '../plan-stop.entity.js';

export const StopKindEnum = enumOf(
  'StopKind',
  ['START', 'LOAD', 'DELIVERY', 'MOBILE', 'BREAK', 'END'],
  'What happens at a stop.',
);

@ObjectType('Route', { description: "A shift's way in one plan." })
export class RouteObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'Metres.' })
  distance!: number;

  @Field(() => Int, { description: 'Seconds.' })
  duration!: number;

  /** For the shift field; no field itself. */
  shiftId!: string;
}

@ObjectType('Stop', { description: 'A halt: arrival, waiting, start of service, departure.' })
export class StopObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => StopKindEnum)
  kind!: StopKind;

  @Field(() => Float)
  lat!: number;

  @Field(() => Float)
  lon!: number;

  @Field(() => Int, { description: 'Seconds driven to it.' })
  travel!: number;

  @Field(() => InstantScalar)
  arrival!: string;

  @Field(() => InstantScalar)
  serviceStart!: string;

  @Field(() => InstantScalar)
  departure!: string;

  @Field(() => Boolean, { description: 'Planning again leaves it as it is.' })
  locked!: boolean;

  /** For the fields point and way; no fields themselves. */
  pointId!: string | null;
  routeId!: string;
  position!: number;
}

@ObjectType('Visit', { description: "One recipient's handout at a stop." })
export class VisitObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int)
  doses!: number;

  @Field(() => [DateScalar], { description: 'The days that the doses are for.' })
  covers!: string[];

  @Field(() => Int)
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
