import { Field, ObjectType } from '@nestjs/graphql';
import type { Fault, Refusal } from '../shared/failures.js';
import { TextObject } from './text.object.js';

@ObjectType('Fault', {
  description: 'One thing that is wrong with an input, where, and what would be right.',
})
export class FaultObject {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  where!: string;

  @Field(() => TextObject)
  message!: TextObject;

  @Field(() => TextObject)
  remedy!: TextObject;
}

@ObjectType('Refusal', {
  description: 'An expected failure: what was asked for was not done, and nothing was changed.',
})
export class RefusalObject {
  @Field(() => String, { description: 'Names the failure, for machines.' })
  code!: string;

  @Field(() => TextObject)
  message!: TextObject;

  @Field(() => [FaultObject])
  faults!: readonly FaultObject[];
}

export function toRefusalObject({ code, text, faults }: Refusal): RefusalObject {
  return Object.assign(new RefusalObject(), { code, message: text, faults: faults.map(toFaultObject) });
}

export const toFaultObject = ({ code, where, message, remedy }: Fault): FaultObject => ({
  code,
  where,
  message,
  remedy,
});
