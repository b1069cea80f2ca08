import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import { PlanShortfallObject, toPlanShortfallObject } from './plan-part.objects.js';
import type { ChangedPlace, Plan, PlanStatus } from '../plan.entity.js';
import { toTravelObject, TravelObject } from './travel.object.js';

export const PlanStatusEnum = enumOf(
  'PlanStatus',
  ['QUEUED', 'RUNNING', 'FAILED', 'CANCELLED', 'DRAFT', 'PUBLISHED', 'SUPERSEDED'],
  'A plan waits, is made, and is then a draft; of the drafts of a date one is published.',
);

const ChangeKindEnum = enumOf(
  'ChangeKind',
  ['OTHER_VEHICLE', 'OTHER_POINT', 'OTHER_TIME', 'HOME_TO_POINT', 'POINT_TO_HOME', 'UNASSIGNED'],
  'What a changed place is.',
);

@ObjectType('PlanFailure')
export class PlanFailureObject {
  @Field(() => String)
  code!: string;

  @Field(() => TextObject)
  message!: TextObject;
}

@ObjectType('ChangedPlace', {
  description: 'A handout that is elsewhere, or at another time, than in the plan before.',
})
export class ChangedPlaceObject {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => ChangeKindEnum)
  kind!: ChangedPlace['kind'];

  @Field(() => Int, { description: 'For OTHER_TIME: seconds later, negative = earlier.' })
  by!: number;
}

@ObjectType('PlanChanges', { description: 'How far a plan is from the one it was made from.' })
export class PlanChangesObject {
  @Field(() => Int, { description: 'Handouts that had a place before.' })
  of!: number;

  @Field(() => Int, { description: 'Those who had to move as their shift fell away.' })
  forced!: number;

  @Field(() => Int, { description: 'Those of the others who move.' })
  moved!: number;

  @Field(() => [ChangedPlaceObject])
  handouts!: readonly ChangedPlaceObject[];
}

@ObjectType('Plan', { description: "One versioned answer for a day's round." })
export class PlanObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => PlanStatusEnum)
  status!: PlanStatus;

  @Field(() => Int)
  version!: number;

  @Field(() => Float, { description: 'Of search, at most.' })
  seconds!: number;

  @Field(() => Int)
  seed!: number;

  @Field(() => TravelObject, { nullable: true })
  travel!: TravelObject | null;

  @Field(() => Int, { nullable: true, description: 'Metres.' })
  distance!: number | null;

  @Field(() => Int, { nullable: true, description: 'Seconds on the way.' })
  duration!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the search made small; compares plans of one problem.',
  })
  cost!: number | null;

  @Field(() => Float, { nullable: true, description: 'No plan costs less; null where none is known.' })
  lowerBound!: number | null;

  @Field(() => PlanChangesObject, {
    nullable: true,
    description: 'Of a day that was planned anew without a shift.',
  })
  changes!: PlanChangesObject | null;

  @Field(() => PlanFailureObject, { nullable: true, description: 'Why there is no answer.' })
  failure!: PlanFailureObject | null;

  @Field(() => [PlanShortfallObject], {
    description: 'Points that had no room for all when the plan was made, and what would help.',
  })
  shortfalls!: PlanShortfallObject[];

  @Field(() => String)
  createdBy!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  finishedAt!: string | null;

  @Field(() => String, { nullable: true })
  publishedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  publishedAt!: string | null;
}

export const PlanConnection = connectionOf('Plan', PlanObject);
export const PlanResult = resultOf('Plan', PlanObject);

export const toPlanObject = (row: Plan): PlanObject => ({
  id: row.id,
  date: row.date,
  status: row.status,
  version: row.version,
  seconds: row.seconds,
  seed: row.seed,
  travel: toTravelObject(row),
  distance: row.distance,
  duration: row.duration,
  cost: row.cost,
  lowerBound: row.lowerBound,
  changes: row.changes,
  failure: row.failure && { code: row.failure.code, message: row.failure.text },
  shortfalls: row.shortfalls.map(toPlanShortfallObject),
  createdBy: row.createdBy,
  createdAt: osloInstant(row.createdAt),
  finishedAt: row.finishedAt && osloInstant(row.finishedAt),
  publishedBy: row.publishedBy,
  publishedAt: row.publishedAt && osloInstant(row.publishedAt),
});
