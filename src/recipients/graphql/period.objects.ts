import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { Consent } from '../consent.entity.js';
import type { Pause, PauseReason } from '../pause.entity.js';
import type { Quarantine } from '../quarantine.entity.js';

export const PauseReasonEnum = enumOf(
  'PauseReason',
  ['HOSPITAL', 'PRISON', 'TRAVEL', 'OTHER'],
  'Why somebody else sees to the doses.',
);

@ObjectType({ isAbstract: true })
abstract class PeriodObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null while it is not known.',
  })
  until!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType('Pause', { description: "Days on which the recipient's doses are somebody else's duty." })
export class PauseObject extends PeriodObject {
  @Field(() => PauseReasonEnum)
  reason!: PauseReason;
}

@ObjectType('Quarantine', {
  description: 'Days of service at home only, last on the route, without contact.',
})
export class QuarantineObject extends PeriodObject {}

@ObjectType('Consent', { description: 'What the recipient has agreed to.' })
export class ConsentObject extends PeriodObject {
  @Field(() => String)
  purpose!: string;
}

export const PauseResult = resultOf('Pause', PauseObject);
export const QuarantineResult = resultOf('Quarantine', QuarantineObject);
export const ConsentResult = resultOf('Consent', ConsentObject);

export const toPauseObject = (row: Pause): PauseObject => ({
  id: row.id,
  from: row.fromDate,
  until: row.untilDate,
  reason: row.reason,
  version: row.version,
});

export const toQuarantineObject = (row: Quarantine): QuarantineObject => ({
  id: row.id,
  from: row.fromDate,
  until: row.untilDate,
  version: row.version,
});

export const toConsentObject = (row: Consent): ConsentObject => ({
  id: row.id,
  from: row.grantedFrom,
  until: row.untilDate,
  purpose: row.purpose,
  version: row.version,
});
