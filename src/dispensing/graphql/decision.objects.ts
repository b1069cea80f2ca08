import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ID, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { ExtraHandout } from '../decisions/extra-handout.entity.js';
import type { HoldClearing } from '../decisions/hold-clearing.entity.js';
import type { NewClearing } from '../decisions/hold-clearings.service.js';
import type { LeftoverDecision } from '../decisions/leftover-decision.entity.js';
import type { NewLeftoverDecision } from '../decisions/leftover-decisions.service.js';
import type { RecordedDecision } from '../decisions/recorded-decision.js';
import type { TreatmentEnd, TreatmentEndReason } from '../decisions/treatment-end.entity.js';
import type { NewTreatmentEnd } from '../decisions/treatment-ends.service.js';

/** What every decision tells: whom it is about, who recorded it, and when. */
@ObjectType({ isAbstract: true })
abstract class DecisionObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: 'The person who recorded it, as their token names them.' })
  recordedBy!: string;

  @Field(() => InstantScalar, { description: 'When it was recorded, by the clock of the service.' })
  recordedAt!: string;
}

@ObjectType('HoldClearing', {
  description: 'The decision of a clinician that handouts go on after missed doses.',
})
export class HoldClearingObject extends DecisionObject {
  @Field(() => DateScalar, { description: 'The first day on which handouts go on.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which days without a dose begin no hold; null where no day is excepted.',
  })
  until!: string | null;
}

@ObjectType('LeftoverDecision', {
  description: 'The decision of a clinician on the doses that a recipient had at home.',
})
export class LeftoverDecisionObject extends DecisionObject {
  @Field(() => DateScalar, { description: 'The day from which it holds.' })
  date!: string;

  @Field(() => Boolean, { description: 'True: the doses are used. False: they are discarded.' })
  keep!: boolean;
}

@ObjectType('ExtraHandout', {
  description: 'A handout that was added on a day that the order does not have.',
})
export class ExtraHandoutObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The day on which it is given.' })
  date!: string;

  @Field(() => Int, { description: 'Doses to hand over.' })
  doses!: number;

  @Field(() => DateScalar, { description: 'The first day that it is for.' })
  coversFrom!: string;

  @Field(() => DateScalar, { description: 'The last day that it is for, included.' })
  coversUntil!: string;

  @Field(() => String, { description: 'Why it was added.' })
  reason!: string;
}

const TreatmentEndReasonEnum = enumOf<TreatmentEndReason>(
  'TreatmentEndReason',
  {
    COMPLETED: 'The treatment was completed or stopped.',
    TRANSFERRED: 'Another municipality or service has taken over.',
    DECEASED: 'The recipient has died.',
    OTHER: 'Another reason.',
  },
  'Why a treatment ended.',
);

@ObjectType('TreatmentEnd', {
  description: 'The end of the treatment of a recipient here. A later order begins it anew.',
})
export class TreatmentEndObject extends DecisionObject {
  @Field(() => DateScalar, { description: 'The last day of treatment.' })
  lastDate!: string;

  @Field(() => TreatmentEndReasonEnum, { description: 'Why it ended.' })
  reason!: TreatmentEndReason;
}

export const HoldClearingResult = resultOf('HoldClearing', HoldClearingObject);
export const LeftoverDecisionResult = resultOf('LeftoverDecision', LeftoverDecisionObject);
export const ExtraHandoutResult = resultOf('ExtraHandout', ExtraHandoutObject);
export const TreatmentEndResult = resultOf('TreatmentEnd', TreatmentEndObject);

const DECISION_IN_WORDS = 'The decision in words, at most 2000 characters, sealed at rest.';

@InputType('ClearHoldInput', {
  description: 'What a clinician has decided about a hold; handouts go on from today.',
})
export class ClearHoldInput implements NewClearing {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'No hold arises up to this day, itself included; left out: missed days are counted anew at once.',
  })
  until: string | null = null;

  @Field(() => String, { description: DECISION_IN_WORDS })
  reason!: string;
}

@InputType('DecideLeftoversInput', {
  description: 'What a clinician has decided about doses at home; it holds from today on.',
})
export class DecideLeftoversInput implements NewLeftoverDecision {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => Boolean, {
    description:
      'True: the doses are used. False: they are discarded, and a handout of the new medicine is due.',
  })
  keep!: boolean;

  @Field(() => String, { description: DECISION_IN_WORDS })
  reason!: string;
}

@InputType('EndTreatmentInput', { description: 'The end of the treatment of a recipient here.' })
export class EndTreatmentInput implements NewTreatmentEnd {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The last day of treatment.' })
  lastDate!: string;

  @Field(() => TreatmentEndReasonEnum, { description: 'Why it ends.' })
  reason!: TreatmentEndReason;
}

const decided = ({
  id,
  recipientId,
  recordedBy,
  recordedAt,
}: RecordedDecision): Pick<DecisionObject, keyof DecisionObject> => ({
  id,
  recipientId,
  recordedBy,
  recordedAt: osloInstant(recordedAt),
});

export const toHoldClearingObject = (row: HoldClearing): HoldClearingObject => ({
  ...decided(row),
  from: row.fromDate,
  until: row.untilDate,
});

export const toLeftoverDecisionObject = (row: LeftoverDecision): LeftoverDecisionObject => ({
  ...decided(row),
  date: row.date,
  keep: row.keep,
});

export const toExtraHandoutObject = (row: ExtraHandout): ExtraHandoutObject => ({
  id: row.id,
  recipientId: row.recipientId,
  date: row.date,
  doses: row.doses,
  coversFrom: row.coversFrom,
  coversUntil: row.coversUntil,
  reason: row.reason,
});

export const toTreatmentEndObject = (row: TreatmentEnd): TreatmentEndObject => ({
  ...decided(row),
  lastDate: row.lastDate,
  reason: row.reason,
});
