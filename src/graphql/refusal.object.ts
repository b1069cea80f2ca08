import { Field, ObjectType } from '@nestjs/graphql';
import type { Fault, Refusal } from '../shared/failures.js';
import {
  type FaultCode,
  FaultCodeEnum,
  isRefusalCode,
  type RefusalCode,
  RefusalCodeEnum,
} from './refusal-codes.js';
import { TextObject } from './text.object.js';

@ObjectType('Fault', {
  description: 'One thing that is wrong with an input or a plan, where, and what would be right.',
})
export class FaultObject {
  @Field(() => FaultCodeEnum, { description: 'Names the fault, for machines.' })
  code!: FaultCode;

  @Field(() => String, {
    description:
      'What is concerned: the path of an input field, an id, or the alias of a recipient. Empty where it is the whole.',
  })
  where!: string;

  @Field(() => TextObject, { description: 'What is wrong, for people.' })
  message!: TextObject;

  @Field(() => TextObject, { description: 'What would be right, for people.' })
  remedy!: TextObject;
}

@ObjectType('Refusal', {
  description: 'An expected failure: what was asked for was not done, and nothing was changed.',
})
export class RefusalObject {
  @Field(() => RefusalCodeEnum, { description: 'Names the failure, for machines.' })
  code!: RefusalCode;

  @Field(() => TextObject, { description: 'What is wrong and what would be right, for people.' })
  message!: TextObject;

  @Field(() => [FaultObject], {
    description: 'Each thing that is wrong by itself; empty where `message` says it all.',
  })
  faults!: readonly FaultObject[];
}

/**
 * The refusal as clients read it, its faults' codes as the slice's class has checked them. One whose code is not of
 * `RefusalCode` is thrown on, and the filter for queries tells it as an error: those belong to commands.
 */
export function toRefusalObject(refusal: Refusal): RefusalObject {
  const { code, text, faults } = refusal;
  if (!isRefusalCode(code)) throw refusal;
  return Object.assign(new RefusalObject(), {
    code,
    message: text,
    faults: (faults as readonly Fault<FaultCode>[]).map(toFaultObject),
  });
}

export const toFaultObject = ({ code, where, message, remedy }: Fault<FaultCode>): FaultObject => ({
  code,
  where,
  message,
  remedy,
});
