import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IN_WORDS, LAT, LON } from '../../graphql/descriptions.js';
import { enumOf } from '../../graphql/enum.js';
import { TimeScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import type { PlanShortfall, ShortfallRemedy } from '../plan-shortfall.js';

export const ShortfallRemedyEnum = enumOf<ShortfallRemedy['kind']>(
  'ShortfallRemedyKind',
  {
    OPEN_LONGER: 'Keep the point open longer.',
    MORE_COUNTERS: 'Serve at one more counter.',
    OTHER_POINT: 'Send some recipients to another point.',
    HOME: 'Bring the doses home to some recipients.',
    MOBILE_STOP: 'Let a vehicle stand nearby for a while.',
  },
  'What may help a point that has no room for all who ask.',
);

@ObjectType('ShortfallStand', {
  description: 'Where and when one of the shifts would stand for people to come.',
})
export class ShortfallStandObject {
  @Field(() => Float, { description: LAT })
  lat!: number;

  @Field(() => Float, { description: LON })
  lon!: number;

  @Field(() => TimeScalar, { description: 'When the vehicle would come there.' })
  from!: string;

  @Field(() => TimeScalar, { description: 'When the vehicle would leave again.' })
  until!: string;

  @Field(() => Int, { description: 'How many the vehicle would have with it.' })
  doses!: number;
}

@ObjectType('ShortfallRemedy', { description: 'A change that helps, tried out by planning the day with it.' })
export class ShortfallRemedyObject {
  @Field(() => ShortfallRemedyEnum, { description: 'What is changed.' })
  kind!: ShortfallRemedy['kind'];

  @Field(() => Int, {
    nullable: true,
    description: 'How much longer the point is open, or how long a vehicle stands; null for the other kinds.',
  })
  minutes!: number | null;

  @Field(() => ShortfallStandObject, {
    nullable: true,
    description: 'Where and when a vehicle would come, for MOBILE_STOP; null for the other kinds.',
  })
  stand!: ShortfallStandObject | null;

  @Field(() => Int, { description: 'How many recipients it concerns.' })
  people!: number;

  @Field(() => Int, {
    description: 'How many fewer are unassigned in the plan that was made with the change.',
  })
  lifts!: number;

  @Field(() => Int, { description: 'Seconds that the crews are out more in that plan; negative: less.' })
  duration!: number;

  @Field(() => Int, { description: 'Metres that the crews travel more in that plan; negative: less.' })
  distance!: number;

  @Field(() => TextObject, { description: IN_WORDS })
  message!: TextObject;

  /** For the fields point and recipients; no fields themselves. */
  pointId!: string;
  recipientIds!: readonly string[];
}

@ObjectType('PlanShortfall', {
  description: 'A point that had no room for all who asked when the plan was made, and what would help.',
})
export class PlanShortfallObject {
  @Field(() => Int, { description: 'The hour of the day, 0 to 23, that is asked for most.' })
  hour!: number;

  @Field(() => Int, { description: 'How many people the point takes in that hour within its risk limit.' })
  safeLoad!: number;

  @Field(() => Int, { description: 'How many people asked for that hour.' })
  askedLoad!: number;

  @Field(() => TextObject, { description: IN_WORDS })
  message!: TextObject;

  @Field(() => [ShortfallRemedyObject], {
    description: 'Changes that help, each tried by planning the day with it; empty where none was found.',
  })
  remedies!: ShortfallRemedyObject[];

  /** For the point field; no field itself. */
  pointId!: string;
}

export const toPlanShortfallObject = (row: PlanShortfall): PlanShortfallObject => ({
  hour: row.hour,
  safeLoad: row.safeLoad,
  askedLoad: row.askedLoad,
  message: row.text,
  remedies: row.remedies.map((remedy) => ({
    kind: remedy.kind,
    minutes: remedy.minutes,
    people: remedy.people,
    lifts: remedy.lifts,
    duration: remedy.duration,
    distance: remedy.distance,
    message: remedy.text,
    pointId: remedy.pointId,
    // Plans stored before recipients were kept here have none.
    // Plans made before there were stands say nothing of them.
    stand: remedy.stand ?? null,
    recipientIds: (remedy.recipientIds as readonly string[] | undefined) ?? [],
  })),
  pointId: row.pointId,
});
