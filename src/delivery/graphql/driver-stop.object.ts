import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { clockTime } from '../../graphql/clock-time.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { IdScalar, InstantScalar, TimeScalar } from '../../graphql/scalars.js';
import { StopKindEnum, type StopKind } from '../../plans/index.js';
import { latLon } from '../../shared/geo.js';
import type { DriverStop, DriverVisit } from '../driver-day.service.js';
import { OutcomeObject, toOutcomeObject } from './outcome.object.js';

@ObjectType('DriverVisit', {
  description:
    'A handout at the door, or where the vehicle stands: nothing here tells who the person is or what they take.',
})
export class DriverVisitObject {
  @Field(() => IdScalar, { description: 'For `recordOutcome`.' })
  recipientId!: string;

  @Field(() => String)
  alias!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When they come, at a mobile stop; null at a door.',
  })
  bookedAt!: string | null;

  @Field(() => Int)
  doses!: number;

  @Field(() => Int)
  serviceSeconds!: number;

  @Field(() => TimeScalar, { nullable: true, description: 'The handout may start from then on.' })
  earliest!: string | null;

  @Field(() => TimeScalar, { nullable: true, description: 'The handout may start until then.' })
  latest!: string | null;

  @Field(() => Int, { description: 'How many of the crew must be at the door.' })
  staffRequired!: number;

  @Field(() => Boolean, { description: 'In quarantine: no contact.' })
  contactless!: boolean;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  accessNotes!: string | null;

  @Field(() => [OutcomeObject], {
    description: 'What stands so far; the last says what became of the handout.',
  })
  outcomes!: OutcomeObject[];
}

@ObjectType('DriverStop')
export class DriverStopObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => IdScalar)
  planId!: string;

  @Field(() => Int)
  planVersion!: number;

  @Field(() => IdScalar)
  shiftId!: string;

  @Field(() => StopKindEnum)
  kind!: StopKind;

  @Field(() => String, { nullable: true, description: 'Of the point, where the stop is at one.' })
  place!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

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

  @Field(() => Boolean)
  locked!: boolean;

  @Field(() => [DriverVisitObject], { description: 'In the order of the doors.' })
  visits!: DriverVisitObject[];

  /** For the field way; no fields themselves. */
  routeId!: string;
  position!: number;
}

export const toDriverStopObject = ({
  plan,
  shiftId,
  stop,
  place,
  address,
  visits,
}: DriverStop): DriverStopObject => ({
  id: stop.id,
  planId: plan.id,
  planVersion: plan.version,
  shiftId,
  kind: stop.kind,
  place,
  address,
  ...latLon(stop.location),
  travel: stop.travel,
  arrival: osloInstant(stop.arrival),
  serviceStart: osloInstant(stop.serviceStart),
  departure: osloInstant(stop.departure),
  locked: stop.locked,
  visits: visits.map(toDriverVisitObject),
  routeId: stop.routeId,
  position: stop.position,
});

const toDriverVisitObject = ({ recipient, ...visit }: DriverVisit): DriverVisitObject => ({
  recipientId: visit.recipientId,
  alias: recipient.alias,
  bookedAt: visit.bookedAt && osloInstant(visit.bookedAt),
  doses: visit.doses,
  serviceSeconds: visit.serviceSeconds,
  earliest: clockTime(recipient.earliest),
  latest: clockTime(recipient.latest),
  staffRequired: recipient.staffRequired,
  contactless: visit.contactless,
  address: visit.address,
  accessNotes: visit.accessNotes,
  outcomes: visit.outcomes.map(toOutcomeObject),
});
