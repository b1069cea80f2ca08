import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CAP, ID, LAST_DAY, P_OVERCROWDED } from '../../../graphql/descriptions.js';
import { connectionOf } from '../../../graphql/connection.js';
import { enumOf } from '../../../graphql/enum.js';
import { osloInstant } from '../../../graphql/oslo-instant.js';
import { resultOf } from '../../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../../graphql/scalars.js';
import { TextObject } from '../../../graphql/text.object.js';
import { PlanFailureObject, ReasonObject } from '../../../plans/index.js';
import { datesBetween } from '../../../shared/civil-time.js';
import type { ChangeKind, DayAnswer, DayComparison, Place, PlaceChange } from '../compare-day.js';
import type { WhatIf, WhatIfStatus } from '../what-if.entity.js';
import { MeasuresObject, toMeasuresObject } from '../../measures/index.js';

export const WhatIfStatusEnum = enumOf<WhatIfStatus>(
  'WhatIfStatus',
  {
    QUEUED: 'Waits for a worker.',
    RUNNING: 'A worker is working it out.',
    DONE: 'All of its days are compared.',
    FAILED: 'There is no answer; `failure` says why.',
    CANCELLED: 'Ended by a dispatcher before it was done.',
  },
  'The life of a what-if: it waits, is worked out day by day, and can then be looked at.',
);

const SourceEnum = enumOf<DayAnswer['source']>(
  'ComparedPlan',
  {
    PUBLISHED: 'The published plan of the date.',
    PLANNED: 'A plan that was made for the comparison and not stored.',
  },
  'Which plan the figures of a day are of.',
);

export const ChangeKindEnum = enumOf<ChangeKind>(
  'PlaceChangeKind',
  {
    TO_HOME: 'Collected at a point before, brought home under the measures.',
    TO_POINT: 'Brought home before, collected at a point under the measures.',
    OTHER_POINT: 'Collected at another point.',
    OTHER_TIME: 'At the same kind of place at another time.',
    UNASSIGNED: 'Has no place under the measures.',
    ASSIGNED: 'Had no place before and has one under the measures.',
    OTHER_DAY: 'Due that day only before, or only under the measures.',
  },
  'What becomes of a handout under the measures. Another time counts from one minute at a point and from half an hour at home.',
);

const PlaceKindEnum = enumOf<Place['kind']>(
  'HandoutPlaceKind',
  {
    HOME: 'Brought home by a vehicle.',
    POINT: 'Collected at a point.',
    UNASSIGNED: 'Nowhere: the plan has no place for it.',
    NOT_DUE: 'Nowhere: the recipient has no handout that day.',
  },
  'Where a handout is given.',
);

@ObjectType('DayFigures', { description: 'A day of one of the two plans, in figures.' })
export class DayFiguresObject {
  @Field(() => SourceEnum, { description: 'Which plan they are of.' })
  source!: DayAnswer['source'];

  @Field(() => Int, { description: 'How many handouts are brought home.' })
  home!: number;

  @Field(() => Int, { description: 'How many handouts are collected at points.' })
  booked!: number;

  @Field(() => Int, { description: 'How many handouts have no place.' })
  unassigned!: number;

  @Field(() => Int, { description: 'How many shifts are out.' })
  routes!: number;

  @Field(() => Int, { description: 'Metres that the crews travel.' })
  distance!: number;

  @Field(() => Int, { description: 'Seconds that the crews are out.' })
  duration!: number;
}

@ObjectType('HandoutPlace', { description: 'Where and when a handout is given.' })
export class HandoutPlaceObject {
  @Field(() => PlaceKindEnum, { description: 'What kind of place it is.' })
  kind!: Place['kind'];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When service starts; null where there is no place.',
  })
  start!: string | null;

  /** For the fields point and vehicle; no fields themselves. */
  pointId!: string | null;
  vehicleId!: string | null;
}

@ObjectType('PlaceChange', {
  description: 'What becomes of the handout of one recipient under the measures.',
})
export class PlaceChangeObject {
  @Field(() => ChangeKindEnum, { description: 'What changes.' })
  kind!: ChangeKind;

  @Field(() => HandoutPlaceObject, { description: 'The place without the measures.' })
  before!: HandoutPlaceObject;

  @Field(() => HandoutPlaceObject, { description: 'The place under the measures.' })
  after!: HandoutPlaceObject;

  @Field(() => [ReasonObject], { description: 'Why it becomes unassigned; empty for the other kinds.' })
  reasons!: ReasonObject[];

  @Field(() => TextObject, {
    nullable: true,
    description: 'The smallest change that would give it a place; null for the other kinds.',
  })
  remedy!: TextObject | null;

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

@ObjectType('PointFigures', { description: 'How full a point gets on a day, in figures.' })
export class PointFiguresObject {
  @Field(() => Int, { description: CAP })
  capPresent!: number;

  @Field(() => Int, { description: 'How many times are booked there.' })
  bookings!: number;

  @Field(() => Float, { description: P_OVERCROWDED })
  pOvercrowded!: number;
}

@ObjectType('PointComparison', { description: 'One point without and under the measures.' })
export class PointComparisonObject {
  @Field(() => PointFiguresObject, {
    nullable: true,
    description: 'Without the measures; null where no time is booked there.',
  })
  before!: PointFiguresObject | null;

  @Field(() => PointFiguresObject, {
    nullable: true,
    description: 'Under the measures; null where no time is booked there.',
  })
  after!: PointFiguresObject | null;

  /** For the point field; no field itself. */
  pointId!: string;
}

@ObjectType('ChangeCount', { description: 'How many handouts change in one way.' })
export class ChangeCountObject {
  @Field(() => ChangeKindEnum, { description: 'What changes.' })
  kind!: ChangeKind;

  @Field(() => Int, { description: 'How many handouts.' })
  count!: number;
}

@ObjectType('DayComparison', { description: 'One day without and under the measures.' })
export class DayComparisonObject {
  @Field(() => DateScalar, { description: 'The working day.' })
  date!: string;

  @Field(() => DayFiguresObject, { description: 'Figures without the measures.' })
  before!: DayFiguresObject;

  @Field(() => DayFiguresObject, { description: 'Figures under the measures.' })
  after!: DayFiguresObject;

  @Field(() => [ChangeCountObject], {
    description: 'How many handouts change in each way; ways that do not occur are left out.',
  })
  counts!: ChangeCountObject[];

  @Field(() => [PointComparisonObject], {
    description: 'Each point where recipients collect in one of the two plans.',
  })
  points!: PointComparisonObject[];

  /** For the changes field; no field itself. */
  all!: readonly PlaceChange[];
}

@ObjectType('WhatIf', { description: 'Measures tried out over a few days. Nothing is changed by it.' })
export class WhatIfObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'What it is called in lists.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: LAST_DAY })
  until!: string;

  @Field(() => MeasuresObject, { description: 'What would be done.' })
  measures!: MeasuresObject;

  @Field(() => WhatIfStatusEnum, { description: 'Where it is in its life.' })
  status!: WhatIfStatus;

  @Field(() => Float, { description: 'How long each of the two plans of a day is searched for, seconds.' })
  secondsPerDay!: number;

  @Field(() => Int, { description: 'How many days it looks at.' })
  dayCount!: number;

  @Field(() => [DayComparisonObject], { description: 'The days that are compared so far, in order of date.' })
  days!: DayComparisonObject[];

  @Field(() => PlanFailureObject, {
    nullable: true,
    description: 'Why there is no answer; null unless the status is FAILED.',
  })
  failure!: PlanFailureObject | null;

  @Field(() => String, { description: 'The person who asked for it, as their token names them.' })
  createdBy!: string;

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  createdAt!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was done, failed or was cancelled; null until then.',
  })
  finishedAt!: string | null;
}

@ObjectType('WhatIfUpdate', { description: 'How far a what-if has come.' })
export class WhatIfUpdateObject {
  @Field(() => IdScalar, { description: 'The what-if that has changed.' })
  whatIf!: string;

  @Field(() => WhatIfStatusEnum, { description: 'The status that it has now.' })
  status!: WhatIfStatus;

  @Field(() => Int, { description: 'How many of its days are compared.' })
  daysDone!: number;
}

export const WhatIfConnection = connectionOf('WhatIf', WhatIfObject);
export const WhatIfResult = resultOf('WhatIf', WhatIfObject);
export const PlaceChangeConnection = connectionOf('PlaceChange', PlaceChangeObject);

export const toWhatIfObject = (row: WhatIf): WhatIfObject => ({
  id: row.id,
  name: row.name,
  from: row.fromDate,
  until: row.untilDate,
  measures: toMeasuresObject(row.measures),
  status: row.status,
  secondsPerDay: row.secondsPerDay,
  dayCount: datesBetween(row.fromDate, row.untilDate).length,
  days: row.days.map(toDayComparisonObject),
  failure: row.failure && { code: row.failure.code, message: row.failure.text },
  createdBy: row.createdBy,
  createdAt: osloInstant(row.createdAt),
  finishedAt: row.finishedAt && osloInstant(row.finishedAt),
});

const toDayComparisonObject = ({
  date,
  before,
  after,
  changes,
  points,
}: DayComparison): DayComparisonObject => ({
  date,
  before: { ...before },
  after: { ...after },
  counts: Object.values(ChangeKindEnum)
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0),
  points: points.map((point) => ({
    before: point.before && { ...point.before },
    after: point.after && { ...point.after },
    pointId: point.pointId,
  })),
  all: changes,
});

export const toPlaceChangeObject = (change: PlaceChange): PlaceChangeObject => ({
  kind: change.kind,
  before: { ...change.before },
  after: { ...change.after },
  reasons: change.reasons.map(({ code, detail }) => ({ code, message: detail })),
  remedy: change.remedy,
  recipientId: change.recipientId,
});
