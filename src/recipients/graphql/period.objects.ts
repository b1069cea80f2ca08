import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, OPEN_LAST_DAY, VERSION } from '../../graphql/descriptions.js';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { Consent } from '../consent.entity.js';
import type { Pause, PauseReason } from '../pause.entity.js';
import type { Quarantine } from '../quarantine.entity.js';

export const PauseReasonEnum = enumOf<PauseReason>(
  'PauseReason',
  {
    HOSPITAL: 'The recipient is in hospital.',
    PRISON: 'The recipient is in prison.',
    TRAVEL: 'The recipient is away, with doses from elsewhere.',
    OTHER: 'None of these.',
  },
  'Why others see to the doses for a while.',
);

@ObjectType({ isAbstract: true })
abstract class PeriodObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: OPEN_LAST_DAY,
  })
  until!: string | null;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@ObjectType('Pause', {
  description: 'Days on which others than the municipality see to the doses of the recipient.',
})
export class PauseObject extends PeriodObject {
  @Field(() => PauseReasonEnum, { description: 'Why others see to them.' })
  reason!: PauseReason;
}

@ObjectType('Quarantine', {
  description: 'Days of service at home only, last on the route, without contact.',
})
export class QuarantineObject extends PeriodObject {}

@ObjectType('Consent', { description: 'What the recipient has agreed to, and for how long.' })
export class ConsentObject extends PeriodObject {
  @Field(() => String, {
    description: 'A code word: `CONTACT_TRACING`, `SHARE_WITH_NGO` or `SMS` for example.',
  })
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
