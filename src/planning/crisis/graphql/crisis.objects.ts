import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION } from '../../../graphql/descriptions.js';
import { osloInstant } from '../../../graphql/oslo-instant.js';
import { resultOf } from '../../../graphql/result.js';
import { IdScalar, InstantScalar } from '../../../graphql/scalars.js';
import { TextObject } from '../../../graphql/text.object.js';
import type { CrisisActivation } from '../crisis-activation.entity.js';
import type { CrisisChecklist } from '../crisis-checklist.entity.js';
import type { RevertedMeasures } from '../crisis.service.js';
import { MeasuresObject, toMeasuresObject } from '../../measures/index.js';

@ObjectType('CrisisMessage', { description: 'What recipients are told, in one language.' })
export class CrisisMessageObject {
  @Field(() => String, { description: 'Language code: `nb`, `en`, `pl` for example.' })
  language!: string;

  @Field(() => String, { description: 'Neutral: no word of medicine.' })
  text!: string;
}

@ObjectType('CrisisChecklist', { description: 'What a municipality has prepared for a crisis.' })
export class CrisisChecklistObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'What it is called in lists, unique in the municipality.' })
  name!: string;

  @Field(() => MeasuresObject, { description: 'What is to be done.' })
  measures!: MeasuresObject;

  @Field(() => [CrisisMessageObject], { description: 'What recipients are to be told, one text a language.' })
  messages!: CrisisMessageObject[];

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@ObjectType('CrisisActivation', { description: 'Measures that are in force.' })
export class CrisisActivationObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'The person who put them in force, as their token names them.' })
  appliedBy!: string;

  @Field(() => InstantScalar, { description: 'When they were put in force.' })
  appliedAt!: string;

  /** For the whatIf field; no field itself. */
  whatIfId!: string;
}

@ObjectType('CrisisReverted', { description: 'Measures that were in force and are taken back.' })
export class CrisisRevertedObject {
  @Field(() => IdScalar, { description: 'Of the activation that is no more.' })
  id!: string;

  @Field(() => [TextObject], { description: 'What stays all the same, and why, a sentence each.' })
  left!: TextObject[];
}

export const CrisisChecklistResult = resultOf('CrisisChecklist', CrisisChecklistObject);
export const CrisisActivationResult = resultOf('CrisisActivation', CrisisActivationObject);
export const CrisisRevertedResult = resultOf('CrisisReverted', CrisisRevertedObject);

export const toCrisisChecklistObject = (row: CrisisChecklist): CrisisChecklistObject => ({
  id: row.id,
  name: row.name,
  measures: toMeasuresObject(row.measures),
  messages: row.messages.map(({ language, text }) => ({ language, text })),
  version: row.version,
});

export const toCrisisActivationObject = (row: CrisisActivation): CrisisActivationObject => ({
  id: row.id,
  appliedBy: row.appliedBy,
  appliedAt: osloInstant(row.appliedAt),
  whatIfId: row.whatIfId,
});

export const toCrisisRevertedObject = ({ activation, left }: RevertedMeasures): CrisisRevertedObject => ({
  id: activation.id,
  left: left.map(({ nb, en }) => ({ nb, en })),
});
