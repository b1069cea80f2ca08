import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { InstantScalar } from '../../graphql/scalars.js';
import type { PlanChange, PlanChangeKind, PlannedPlace } from '../compare-plans.js';
import type { PlanComparison } from '../plan-comparer.service.js';
import { PlanObject, toPlanObject } from './plan.object.js';

export const PlanChangeKindEnum = enumOf(
  'PlanChangeKind',
  ['TO_HOME', 'TO_POINT', 'OTHER_SHIFT', 'OTHER_POINT', 'OTHER_TIME', 'LOST', 'PLACED'],
  'How two plans differ about somebody; the first that holds, in this order.',
);

@ObjectType('PlannedPlace', { description: 'On a shift or at a point; nowhere where both are null.' })
export class PlannedPlaceObject {
  @Field(() => InstantScalar, { nullable: true })
  start!: string | null;

  /** For the fields shift and point; no fields themselves. */
  shiftId!: string | null;
  pointId!: string | null;
}

@ObjectType('PlanChange', { description: 'Somebody whom two plans serve differently.' })
export class PlanChangeObject {
  @Field(() => PlanChangeKindEnum)
  kind!: PlanChangeKind;

  @Field(() => PlannedPlaceObject)
  from!: PlannedPlaceObject;

  @Field(() => PlannedPlaceObject)
  to!: PlannedPlaceObject;

  /** For the recipient field; no field itself. */
  recipientId!: string;
}

@ObjectType('PlanComparison', { description: 'Two plans of one date side by side.' })
export class PlanComparisonObject {
  @Field(() => PlanObject)
  before!: PlanObject;

  @Field(() => PlanObject)
  after!: PlanObject;

  @Field(() => [PlanChangeObject])
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
