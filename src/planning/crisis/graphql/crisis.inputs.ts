import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { ChangeOf } from '../../../graphql/change-of.input.js';
import { IdScalar } from '../../../graphql/scalars.js';
import type { ChecklistChange, ChecklistDetails } from '../checklists.service.js';
import type { CrisisMessage } from '../crisis-checklist.entity.js';
import { MeasuresInput } from '../../measures/index.js';

@InputType('CrisisMessageInput')
export class CrisisMessageInput implements CrisisMessage {
  @Field(() => String, { description: 'nb, en, pl …' })
  language!: string;

  @Field(() => String, { description: 'Neutral: no word of medicine.' })
  text!: string;
}

@InputType('CreateCrisisChecklistInput')
export class CreateCrisisChecklistInput implements ChecklistDetails {
  @Field(() => String)
  name!: string;

  @Field(() => MeasuresInput)
  measures!: MeasuresInput;

  @Field(() => [CrisisMessageInput], { defaultValue: [] })
  messages: CrisisMessageInput[] = [];
}

@InputType('UpdateCrisisChecklistInput', { description: 'The whole checklist as it shall be.' })
export class UpdateCrisisChecklistInput
  extends IntersectionType(ChangeOf, CreateCrisisChecklistInput)
  implements ChecklistChange {}

@InputType('RevertCrisisInput')
export class RevertCrisisInput {
  @Field(() => IdScalar)
  activation!: string;

  @Field(() => [IdScalar], {
    defaultValue: [],
    description:
      'Rows that somebody has changed since (`where` of the refusal) and that stay as they are now.',
  })
  leave: string[] = [];
}
