import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ID, IN_WORDS, RECIPIENT_ID, SEED, VERSION } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import { PlanShortfallObject, toPlanShortfallObject } from './shortfall.objects.js';
import type { ChangedPlace, Plan, PlanStatus } from '../plan.entity.js';
import { toTravelObject, TravelObject } from './travel.object.js';

export const PlanStatusEnum = enumOf<PlanStatus>(
  'PlanStatus',
  {
    QUEUED: 'Waits for a worker.',
    RUNNING: 'A worker is making it.',
    FAILED: 'There is no answer; `failure` says why.',
    CANCELLED: 'Ended by a dispatcher before there was an answer.',
    DRAFT: 'Made, and not in force.',
    PUBLISHED: 'The one plan of its date that crews and points work by.',
    SUPERSEDED: 'Was published until another plan of the date replaced it.',
  },
  'The life of a plan: it waits, is made, and is then a draft; of the drafts of a date one is published.',
);

const ChangeKindEnum = enumOf<ChangedPlace['kind']>(
  'ChangeKind',
  {
    OTHER_VEHICLE: 'Brought home by another shift.',
    OTHER_POINT: 'Collected at another point.',
    OTHER_TIME: 'At the same place at another time.',
    HOME_TO_POINT: 'Collected at a point instead of brought home.',
    POINT_TO_HOME: 'Brought home instead of collected at a point.',
    UNASSIGNED: 'Had a place and has none now.',
  },
  'How the place of a handout differs from that in the plan before.',
);

@ObjectType('PlanFailure', { description: 'Why a plan or a what-if has no answer.' })
export class PlanFailureObject {
  @Field(() => String, {
    description:
      '`INTERRUPTED` where each worker that took it died, `UNEXPECTED` for a fault of the service, else a code of `RefusalCode`.',
  })
  code!: string;

  @Field(() => TextObject, { description: IN_WORDS })
  message!: TextObject;
}

@ObjectType('ChangedPlace', {
  description: 'A handout that is elsewhere, or at another time, than in the plan before.',
})
export class ChangedPlaceObject {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => ChangeKindEnum, { description: 'How the place differs.' })
  kind!: ChangedPlace['kind'];

  @Field(() => Int, { description: 'For OTHER_TIME: how many seconds later; negative is earlier. Else 0.' })
  by!: number;
}

@ObjectType('PlanChanges', { description: 'How far a plan is from the one it was made from.' })
export class PlanChangesObject {
  @Field(() => Int, { description: 'How many handouts had a place before.' })
  of!: number;

  @Field(() => Int, { description: 'How many of those had to move because their shift fell away.' })
  forced!: number;

  @Field(() => Int, { description: 'How many of the others move.' })
  moved!: number;

  @Field(() => [ChangedPlaceObject], { description: 'Each handout whose place differs.' })
  handouts!: readonly ChangedPlaceObject[];
}

@ObjectType('Plan', {
  description:
    'One versioned answer for the working day of a municipality: routes, times at points, and who is left out.',
})
export class PlanObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => DateScalar, { description: 'The working day that it plans.' })
  date!: string;

  @Field(() => PlanStatusEnum, { description: 'Where it is in its life.' })
  status!: PlanStatus;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => Float, { description: 'The longest that the search for it may last, seconds.' })
  seconds!: number;

  @Field(() => Int, { description: SEED })
  seed!: number;

  @Field(() => TravelObject, {
    nullable: true,
    description: 'Where its travel times come from; null until there is an answer.',
  })
  travel!: TravelObject | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Metres that all crews travel; null until there is an answer.',
  })
  distance!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds that all crews are out; null until there is an answer.',
  })
  duration!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What the search minimises, tenths of a second of crew time; comparable between plans of one problem. Null until there is an answer.',
  })
  cost!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'A cost that no plan of the problem is below; null where none is known.',
  })
  lowerBound!: number | null;

  @Field(() => PlanChangesObject, {
    nullable: true,
    description: 'How far it is from the plan before; null unless the day was planned again without a shift.',
  })
  changes!: PlanChangesObject | null;

  @Field(() => PlanFailureObject, {
    nullable: true,
    description: 'Why there is no answer; null unless the status is FAILED.',
  })
  failure!: PlanFailureObject | null;

  @Field(() => [PlanShortfallObject], {
    description: 'Points that had no room for all who asked when the plan was made; empty where each had.',
  })
  shortfalls!: PlanShortfallObject[];

  @Field(() => String, { description: 'The person who asked for it, as their token names them.' })
  createdBy!: string;

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  createdAt!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the answer came, the search failed or it was cancelled; null until then.',
  })
  finishedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The person who published it, as their token names them; null for one that never was.',
  })
  publishedBy!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it became the plan of its date; null for one that never was.',
  })
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
