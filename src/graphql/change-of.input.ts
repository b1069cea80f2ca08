import { Field, InputType, Int } from '@nestjs/graphql';
import { IdScalar } from './scalars.js';

/** Which row is changed, as it was when it was read: of two who change it at once, the second is told. */
@InputType({ isAbstract: true })
export class ChangeOf {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
}
