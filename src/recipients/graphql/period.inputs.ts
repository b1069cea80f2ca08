import { Field, InputType, Int } from '@nestjs/graphql';
import { LAST_DAY, RECIPIENT_ID } from '../../graphql/descriptions.js';
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
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; left out while it is not known.',
  })
  until?: string | null;
}

@InputType('AddPauseInput', { description: 'Days on which others see to the doses.' })
export class AddPauseInput extends NewPeriodInput implements NewPause {
  @Field(() => PauseReasonEnum, { description: 'Why others see to them.' })
  reason!: PauseReason;
}

@InputType('AddQuarantineInput', {
  description: 'Days of service at home only, last on the route, without contact.',
})
export class AddQuarantineInput extends NewPeriodInput implements NewQuarantine {}

@InputType('GrantConsentInput', { description: 'What a recipient agrees to, and for how long.' })
export class GrantConsentInput extends NewPeriodInput implements NewConsent {
  @Field(() => String, {
    description: 'A code word in capitals: `CONTACT_TRACING`, `SHARE_WITH_NGO` or `SMS` for example.',
  })
  purpose!: string;
}

@InputType('EndPeriodInput', { description: 'The last day of a pause, a quarantine or a consent.' })
export class EndPeriodInput extends ChangeOf {
  @Field(() => DateScalar, { description: LAST_DAY })
  until!: string;
}

@InputType('AddConflictInput', { description: 'Two recipients to keep apart.' })
export class AddConflictInput implements NewConflict {
  @Field(() => IdScalar, { description: 'One of the two.' })
  recipientId!: string;

  @Field(() => IdScalar, { description: 'The other of the two.' })
  otherRecipientId!: string;

  @Field(() => Int, { description: 'Minutes that must lie between the two at one point, 0 to 1440.' })
  minGapMinutes!: number;
}
