import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { InstantScalar } from '../../graphql/scalars.js';
import type { PlanChange, PlanChangeKind, PlannedPlace } from '../compare-plans.js';
import type { PlanComparison } from '../plan-comparer.service.js';
import { PlanObject, toPlanObject } from './plan.object.js';

export const PlanChangeKindEnum = enumOf<PlanChangeKind>(
  'PlanChangeKind',
  {
    TO_HOME: 'Collected at a point before, brought home after.',
    TO_POINT: 'Brought home before, collected at a point after.',
    OTHER_SHIFT: 'Brought home both times, by different shifts.',
    OTHER_POINT: 'Collected both times, at different points.',
    OTHER_TIME: 'The same shift or point at another time.',
    LOST: 'Had a place before and has none after.',
    PLACED: 'Had no place before and has one after.',
  },
  'How two plans of a date differ about a recipient; the first that holds, in the order LOST, PLACED, TO_HOME, TO_POINT, OTHER_SHIFT, OTHER_POINT, OTHER_TIME.',
);

@ObjectType('PlannedPlace', {
  description: 'Where a plan serves a recipient: on a shift, at a point, or nowhere where both are null.',
})
export class PlannedPlaceObject {
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When service starts; null where there is no place.',
  })
  start!: string | null;

  /** For the fields shift and point; no fields themselves. */
  shiftId!: string | null;
  pointId!: string | null;
}

@ObjectType('PlanChange', { description: 'A recipient whom two plans of a date serve differently.' })
export class PlanChangeObject {
  @Field(() => PlanChangeKindEnum, { description: 'How they differ.' })
  kind!: PlanChangeKind;

  @Field(() => PlannedPlaceObject, { description: 'The place in the plan `before`.' })
  from!: PlannedPlaceObject;

  @Field(() => PlannedPlaceObject, { description: 'The place in the plan `after`.' })
  to!: PlannedPlaceObject;

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

@ObjectType('PlanComparison', { description: 'Two plans of one date side by side.' })
export class PlanComparisonObject {
  @Field(() => PlanObject, { description: 'The plan to compare from.' })
  before!: PlanObject;

  @Field(() => PlanObject, { description: 'The plan to compare to.' })
  after!: PlanObject;

  @Field(() => [PlanChangeObject], {
    description: 'Each recipient who is served elsewhere or at another time.',
  })
  changes!: PlanChangeObject[];
}

export const toPlanComparisonObject = ({ before, after, changes }: PlanComparison): PlanComparisonObject => ({
  before: toPlanObject(before),
  after: toPlanObject(after),
  changes: changes.map(toPlanChangeObject),
});

const toPlanChangeObject = ({ recipientId, kind, from, to }: PlanChange): PlanChangeObject => ({
  recipientId,
  kind,
  from: toPlannedPlaceObject(from),
  to: toPlannedPlaceObject(to),
});

const toPlannedPlaceObject = ({ shiftId, pointId, start }: PlannedPlace): PlannedPlaceObject => ({
  shiftId,
  pointId,
  start: start && osloInstant(start),
});
