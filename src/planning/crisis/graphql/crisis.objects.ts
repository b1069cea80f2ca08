import { Field, Int, ObjectType } from '@nestjs/graphql';
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
  @Field(() => String)
  language!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('CrisisChecklist', { description: 'What a municipality has prepared for a crisis.' })
export class CrisisChecklistObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => MeasuresObject)
  measures!: MeasuresObject;

  @Field(() => [CrisisMessageObject])
  messages!: CrisisMessageObject[];

  @Field(() => Int)
  version!: number;
}

@ObjectType('CrisisActivation', { description: 'Measures that are in force.' })
export class CrisisActivationObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  appliedBy!: string;

  @Field(() => InstantScalar)
  appliedAt!: string;

  /** For the whatIf field; no field itself. */
  whatIfId!: string;
}

@ObjectType('CrisisReverted', { description: 'Measures that were taken back.' })
export class CrisisRevertedObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => [TextObject], { description: 'What stays all the same, and why.' })
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
