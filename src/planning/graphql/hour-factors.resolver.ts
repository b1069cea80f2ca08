import { Args, Field, Float, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { TravelModeEnum } from '../../fleet/index.js';
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
  @Field(() => TravelModeEnum)
  mode!: TravelMode;

  @Field(() => Int, { description: '0 to 23.' })
  hour!: number;

  @Field(() => Float)
  factor!: number;
}

@ObjectType('HourFactors')
class HourFactorsObject {
  @Field(() => Int)
  version!: number;

  @Field(() => [HourFactorObject], { description: 'All others are 1.' })
  factors!: HourFactorObject[];

  @Field(() => TextObject, { description: 'Where the default comes from.' })
  source!: TextObject;
}

@InputType('HourFactorInput')
class HourFactorInput implements HourFactor {
  @Field(() => TravelModeEnum)
  mode!: TravelMode;

  @Field(() => Int, { description: '0 to 23.' })
  hour!: number;

  @Field(() => Float, { description: '0.25 to 4.' })
  factor!: number;
}

@InputType('SetHourFactorsInput', { description: 'All of them; an hour that is left out is as recorded.' })
class SetHourFactorsInput implements HourFactorChanges {
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;

  @Field(() => [HourFactorInput])
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
  @Mutation(() => HourFactorsResult.union, { description: 'For plans from now on.' })
  setHourFactors(@Args('input') input: SetHourFactorsInput): Promise<Result<HourFactorsObject>> {
    return HourFactorsResult.answer(() => this.service.set(input), toHourFactorsObject);
  }
}
