import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { ChangeOf } from '../../../graphql/change-of.input.js';
import { IdScalar } from '../../../graphql/scalars.js';
import type { ChecklistChange, ChecklistDetails } from '../checklists.service.js';
import type { CrisisMessage } from '../crisis-checklist.entity.js';
import { MeasuresInput } from '../../measures/index.js';

@InputType('CrisisMessageInput', { description: 'What recipients are told, in one language.' })
export class CrisisMessageInput implements CrisisMessage {
  @Field(() => String, { description: 'Language code: `nb`, `en`, `pl` for example.' })
  language!: string;

  @Field(() => String, { description: 'Neutral: no word of medicine.' })
  text!: string;
}

@InputType('CreateCrisisChecklistInput', { description: 'What a municipality prepares for a crisis.' })
export class CreateCrisisChecklistInput implements ChecklistDetails {
  @Field(() => String, { description: 'Unique in the municipality.' })
  name!: string;

  @Field(() => MeasuresInput, { description: 'What is to be done.' })
  measures!: MeasuresInput;

  @Field(() => [CrisisMessageInput], {
    defaultValue: [],
    description: 'What recipients are to be told, one text a language.',
  })
  messages: CrisisMessageInput[] = [];
}

@InputType('UpdateCrisisChecklistInput', { description: 'The whole checklist as it is to be.' })
export class UpdateCrisisChecklistInput
  extends IntersectionType(ChangeOf, CreateCrisisChecklistInput)
  implements ChecklistChange {}

@InputType('RevertCrisisInput', { description: 'Which measures are taken back, and what is left as it is.' })
export class RevertCrisisInput {
  @Field(() => IdScalar, { description: 'The measures in force to take back.' })
  activation!: string;

  @Field(() => [IdScalar], {
    defaultValue: [],
    description:
      'Rows that were changed since, by the ids in `where` of the refusal, and that stay as they are now.',
  })
  leave: string[] = [];
}
