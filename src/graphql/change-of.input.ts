import { Field, InputType, Int } from '@nestjs/graphql';
import { VERSION_READ } from './descriptions.js';
import { IdScalar } from './scalars.js';

/** Which row is changed, as it was when it was read: of two who change it at once, the second is told. */
@InputType({ isAbstract: true })
export class ChangeOf {
  @Field(() => IdScalar, { description: 'The row to change.' })
  id!: string;

  @Field(() => Int, { description: VERSION_READ })
  version!: number;
}
