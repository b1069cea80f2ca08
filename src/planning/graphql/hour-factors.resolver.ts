import { Args, Field, Float, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { TravelModeEnum } from '../../fleet/index.js';
import { INPUT, VERSION, VERSION_READ } from '../../graphql/descriptions.js';
import { type Result, resultOf } from '../../graphql/result.js';
import { TextObject } from '../../graphql/text.object.js';
import { Allow } from '../../identity/index.js';
import type { TravelMode } from '../../travel/index.js';
import {
  type HourFactor,
  type HourFactorChanges,
  HourFactorsService,
  type HourFactorsView,
} from '../settings/index.js';
import { HOUR_FACTORS_SOURCE } from './texts.js';

@ObjectType('HourFactor', { description: 'How many times as long ways take in one hour of the clock.' })
class HourFactorObject {
  @Field(() => TravelModeEnum, { description: 'How one travels.' })
  mode!: TravelMode;

  @Field(() => Int, { description: 'The hour of the clock in Norway, 0 to 23.' })
  hour!: number;

  @Field(() => Float, { description: 'Multiplies travel times, 0.25 to 4; 1 is as in the road data.' })
  factor!: number;
}

@ObjectType('HourFactors', { description: 'How travel times vary with the hour of the day.' })
class HourFactorsObject {
  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => [HourFactorObject], { description: 'The hours that differ; each other hour is 1.' })
  factors!: HourFactorObject[];

  @Field(() => TextObject, { description: 'Where the default comes from, for people.' })
  source!: TextObject;
}

@InputType('HourFactorInput', { description: 'How many times as long ways take in one hour of the clock.' })
class HourFactorInput implements HourFactor {
  @Field(() => TravelModeEnum, { description: 'How one travels.' })
  mode!: TravelMode;

  @Field(() => Int, { description: 'The hour of the clock in Norway, 0 to 23.' })
  hour!: number;

  @Field(() => Float, { description: 'Multiplies travel times, 0.25 to 4; 1 is as in the road data.' })
  factor!: number;
}

@InputType('SetHourFactorsInput', {
  description: 'All hours that are to differ; each hour that is left out is 1.',
})
class SetHourFactorsInput implements HourFactorChanges {
  @Field(() => Int, { description: VERSION_READ })
  version!: number;

  @Field(() => [HourFactorInput], { description: 'Each hour of each mode at most once.' })
  factors!: HourFactorInput[];
}

const HourFactorsResult = resultOf('HourFactors', HourFactorsObject);

const toHourFactorsObject = ({ version, factors }: HourFactorsView): HourFactorsObject => ({
  version,
  factors: factors.map(({ mode, hour, factor }) => ({ mode, hour, factor })),
  source: HOUR_FACTORS_SOURCE,
});

@Resolver(() => HourFactorsObject)
export class HourFactorsResolver {
  constructor(private readonly service: HourFactorsService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => HourFactorsObject, { description: 'How travel times vary with the hour of the day.' })
  async hourFactors(): Promise<HourFactorsObject> {
    return toHourFactorsObject(await this.service.view());
  }

  @Allow('DISPATCHER', 'ADMIN')
  @Mutation(() => HourFactorsResult.union, { description: 'Sets them all, for plans from now on.' })
  setHourFactors(
    @Args('input', { description: INPUT }) input: SetHourFactorsInput,
  ): Promise<Result<HourFactorsObject>> {
    return HourFactorsResult.answer(() => this.service.set(input), toHourFactorsObject);
  }
}
