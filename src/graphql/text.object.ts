import { Field, ObjectType } from '@nestjs/graphql';
import type { Text } from '../shared/failures.js';

@ObjectType('Text', { description: 'A sentence in bokmål and in English.' })
export class TextObject implements Text {
  @Field(() => String, { description: 'Bokmål, to be shown first.' })
  nb!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}
