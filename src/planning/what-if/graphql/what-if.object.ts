import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
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

export const WhatIfStatusEnum = enumOf(
  'WhatIfStatus',
  ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'],
  'A what-if waits, is worked out day by day, and is then there to be looked at.',
);

const SourceEnum = enumOf(
  'ComparedPlan',
  ['PUBLISHED', 'PLANNED'],
  'The plan that counts on the date, or one made for the comparison.',
);

export const ChangeKindEnum = enumOf(
  'PlaceChangeKind',
  ['TO_HOME', 'TO_POINT', 'OTHER_POINT', 'OTHER_TIME', 'UNASSIGNED', 'ASSIGNED', 'OTHER_DAY'],
  'What becomes of a handout. Another time counts from a minute at a point and from half an hour at home.',
);

const PlaceKindEnum = enumOf(
  'HandoutPlaceKind',
  ['HOME', 'POINT', 'UNASSIGNED', 'NOT_DUE'],
  'Where a handout is given; NOT_DUE: there is none that day.',
);

@ObjectType('DayFigures')
export class DayFiguresObject {
  @Field(() => SourceEnum)
  source!: DayAnswer['source'];

  @Field(() => Int, { description: 'Handouts brought home.' })
  home!: number;

  @Field(() => Int, { description: 'Handouts collected.' })
  booked!: number;

  @Field(() => Int)
  unassigned!: number;

  @Field(() => Int, { description: 'Shifts that are out.' })
  routes!: number;

  @Field(() => Int, { description: 'Metres.' })
  distance!: number;

  @Field(() => Int, { description: "Seconds of the crews' time." })
  duration!: number;
}

@ObjectType('HandoutPlace')
export class HandoutPlaceObject {
  @Field(() => PlaceKindEnum)
  kind!: Place['kind'];

  @Field(() => InstantScalar, { nullable: true })
  start!: string | null;

  /** For the fields point and vehicle; no fields themselves. */
  pointId!: string | null;
  vehicleId!: string | null;
}

@ObjectType('PlaceChange', { description: "What becomes of one recipient's handout." })
export class PlaceChangeObject {
  @Field(() => ChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => HandoutPlaceObject)
  before!: HandoutPlaceObject;

  @Field(() => HandoutPlaceObject)
  after!: HandoutPlaceObject;

  @Field(() => [ReasonObject], { description: 'Why it becomes unassigned.' })
  reasons!: ReasonObject[];

  @Field(() => TextObject, { nullable: true, description: 'The smallest change that would lift it.' })
  remedy!: TextObject | null;

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

@ObjectType('PointFigures')
export class PointFiguresObject {
  @Field(() => Int, { description: 'The cap in force.' })
  capPresent!: number;

  @Field(() => Int)
  bookings!: number;

  @Field(() => Float, { description: 'The share of days on which the cap is broken at some instant.' })
  pOvercrowded!: number;
}

@ObjectType('PointComparison')
export class PointComparisonObject {
  @Field(() => PointFiguresObject, { nullable: true, description: 'null: nobody collects there.' })
  before!: PointFiguresObject | null;

  @Field(() => PointFiguresObject, { nullable: true, description: 'null: nobody collects there.' })
  after!: PointFiguresObject | null;

  /** For the point field; no field itself. */
  pointId!: string;
}

@ObjectType('ChangeCount')
export class ChangeCountObject {
  @Field(() => ChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => Int)
  count!: number;
}

@ObjectType('DayComparison', { description: 'One day before and under the measures.' })
export class DayComparisonObject {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => DayFiguresObject)
  before!: DayFiguresObject;

  @Field(() => DayFiguresObject)
  after!: DayFiguresObject;

  @Field(() => [ChangeCountObject])
  counts!: ChangeCountObject[];

  @Field(() => [PointComparisonObject])
  points!: PointComparisonObject[];

  /** For the changes field; no field itself. */
  all!: readonly PlaceChange[];
}

@ObjectType('WhatIf', { description: 'Measures tried out over a few days, without anything being done.' })
export class WhatIfObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  until!: string;

  @Field(() => MeasuresObject)
  measures!: MeasuresObject;

  @Field(() => WhatIfStatusEnum)
  status!: WhatIfStatus;

  @Field(() => Float, { description: "Of search, for each of a day's two plans." })
  secondsPerDay!: number;

  @Field(() => Int, { description: 'How many days it looks at.' })
  dayCount!: number;

  @Field(() => [DayComparisonObject], { description: 'Those that are done, in order of date.' })
  days!: DayComparisonObject[];

  @Field(() => PlanFailureObject, { nullable: true, description: 'Why there is no answer.' })
  failure!: PlanFailureObject | null;

  @Field(() => String)
  createdBy!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  finishedAt!: string | null;
}

@ObjectType('WhatIfUpdate', { description: 'How far a what-if has come.' })
export class WhatIfUpdateObject {
  @Field(() => IdScalar)
  whatIf!: string;

  @Field(() => WhatIfStatusEnum)
  status!: WhatIfStatus;

  @Field(() => Int)
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
