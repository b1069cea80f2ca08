import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { SEED } from '../../../graphql/descriptions.js';
import { DateScalar } from '../../../graphql/scalars.js';
import { MeasuresInput } from '../../measures/index.js';
import type { WhatIfInput } from '../what-ifs.service.js';

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
