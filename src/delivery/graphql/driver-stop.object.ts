import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ID, LAT, LON, OUTCOMES, SERVICE_SECONDS } from '../../graphql/descriptions.js';
import { clockTime } from '../../graphql/clock-time.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { IdScalar, InstantScalar, TimeScalar } from '../../graphql/scalars.js';
import { StopKindEnum, type StopKind } from '../../plans/index.js';
import { latLon } from '../../shared/geo.js';
import type { DriverStop, DriverVisit } from '../driver-day.service.js';
import { OutcomeObject, toOutcomeObject } from './outcome.object.js';

@ObjectType('DriverVisit', {
  description:
    'A handout at the door, or where the vehicle stands. It tells neither who the person is nor what they take.',
})
export class DriverVisitObject {
  /** The working day; no field itself. */
  date!: string;

  @Field(() => IdScalar, { description: 'The id to report with in `recordOutcome`.' })
  recipientId!: string;

  @Field(() => String, { description: 'What the crew calls the recipient.' })
  alias!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the recipient comes to a mobile stop; null at a door.',
  })
  bookedAt!: string | null;

  @Field(() => Int, { description: 'How many to hand over.' })
  doses!: number;

  @Field(() => Int, { description: SERVICE_SECONDS })
  serviceSeconds!: number;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'The handout may start from then on; null for no bound.',
  })
  earliest!: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'The handout may start until then, included; null for no bound.',
  })
  latest!: string | null;

  @Field(() => Int, { description: 'How many of the crew must be at the door, 1 or 2.' })
  staffRequired!: number;

  @Field(() => Boolean, { description: 'Whether the recipient is in quarantine: no contact at the door.' })
  contactless!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the door is; null at a mobile stop.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to come in: code, stair, bell; null for nothing, and at a mobile stop.',
  })
  accessNotes!: string | null;

  @Field(() => [OutcomeObject], { description: OUTCOMES })
  outcomes!: OutcomeObject[];
}

@ObjectType('DriverStop', {
  description: "A halt of the caller's own route, with what is needed at the door.",
})
export class DriverStopObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => IdScalar, { description: 'The published plan that it is of.' })
  planId!: string;

  @Field(() => Int, {
    description: 'The version of that plan; a new one means that the stops have to be read again.',
  })
  planVersion!: number;

  @Field(() => IdScalar, { description: 'The shift that drives it.' })
  shiftId!: string;

  @Field(() => StopKindEnum, { description: 'What happens at it.' })
  kind!: StopKind;

  @Field(() => String, { nullable: true, description: 'Name of the point; null where the stop is at none.' })
  place!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of the point, or of the first door; null where there is neither.',
  })
  address!: string | null;

  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => Int, { description: 'Seconds of travel from the stop before.' })
  travel!: number;

  @Field(() => InstantScalar, { description: 'When the vehicle comes.' })
  arrival!: string;

  @Field(() => InstantScalar, { description: 'When service, loading or the break starts.' })
  serviceStart!: string;

  @Field(() => InstantScalar, { description: 'When the vehicle leaves.' })
  departure!: string;

  @Field(() => Boolean, { description: 'Whether planning the date again leaves it as it is.' })
  locked!: boolean;

  @Field(() => [DriverVisitObject], { description: 'The handouts at it, in the order of the doors.' })
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
  visits: visits.map((visit) => toDriverVisitObject(visit, plan.date)),
  routeId: stop.routeId,
  position: stop.position,
});

const toDriverVisitObject = ({ recipient, ...visit }: DriverVisit, date: string): DriverVisitObject => ({
  date,
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
