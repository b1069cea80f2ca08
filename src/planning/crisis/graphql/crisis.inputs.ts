import { Field, Float, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { SEED } from '../../../graphql/descriptions.js';
import { ChangeOf } from '../../../graphql/change-of.input.js';
import { DateScalar, IdScalar } from '../../../graphql/scalars.js';
import type { ChecklistChange, ChecklistDetails } from '../checklists.service.js';
import type { CrisisMessage } from '../crisis-checklist.entity.js';
import type { WhatIfInput } from '../what-ifs.service.js';
import { MeasuresInput } from './measures.inputs.js';

@InputType('WhatIfInput', { description: 'Measures to try out over a few days.' })
export class WhatIfInputType implements WhatIfInput {
  @Field(() => String, { description: 'What it is called in lists, at most 200 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day, today or later.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included; at most 14 days.' })
  until!: string;

  @Field(() => MeasuresInput, { description: 'What would be done.' })
  measures!: MeasuresInput;

  @Field(() => Float, {
    nullable: true,
    description:
      'Search for each of the two plans of a day, 0.1 to 60 seconds; as the municipality has set it if left out.',
  })
  secondsPerDay?: number | null;

  @Field(() => Int, { nullable: true, description: SEED })
  seed?: number | null;
}

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
