import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../../graphql/scalars.js';
import { MeasuresInput } from '../../measures/index.js';
import type { WhatIfInput } from '../what-ifs.service.js';

@InputType('WhatIfInput')
export class WhatIfInputType implements WhatIfInput {
  @Field(() => String, { description: 'What it is called in lists.' })
  name!: string;

  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included; at most 14 days.' })
  until!: string;

  @Field(() => MeasuresInput)
  measures!: MeasuresInput;

  @Field(() => Float, {
    nullable: true,
    description: "Of search for each of a day's two plans; as the municipality has set it if left out.",
  })
  secondsPerDay?: number | null;

  @Field(() => Int, { nullable: true })
  seed?: number | null;
}
