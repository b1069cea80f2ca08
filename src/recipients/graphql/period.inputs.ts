import { Field, InputType, Int } from '@nestjs/graphql';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { NewConflict } from '../conflicts.service.js';
import type { NewConsent } from '../consents.service.js';
import type { PauseReason } from '../pause.entity.js';
import type { NewPause } from '../pauses.service.js';
import type { NewQuarantine } from '../quarantines.service.js';
import { PauseReasonEnum } from './period.objects.js';

@InputType({ isAbstract: true })
abstract class NewPeriodInput {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; left out while not known.',
  })
  until?: string | null;
}

@InputType('AddPauseInput')
export class AddPauseInput extends NewPeriodInput implements NewPause {
  @Field(() => PauseReasonEnum)
  reason!: PauseReason;
}

@InputType('AddQuarantineInput')
export class AddQuarantineInput extends NewPeriodInput implements NewQuarantine {}

@InputType('GrantConsentInput')
export class GrantConsentInput extends NewPeriodInput implements NewConsent {
  @Field(() => String, { description: 'A code word: CONTACT_TRACING, SHARE_WITH_NGO, SMS …' })
  purpose!: string;
}

@InputType('EndPeriodInput')
export class EndPeriodInput extends ChangeOf {
  @Field(() => DateScalar, { description: 'The last day, included.' })
  until!: string;
}

@InputType('AddConflictInput')
export class AddConflictInput implements NewConflict {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => IdScalar)
  otherRecipientId!: string;

  @Field(() => Int)
  minGapMinutes!: number;
}
