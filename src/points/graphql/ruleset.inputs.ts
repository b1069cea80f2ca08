import { ArgsType, Field, Float, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { DateScalar } from '../../graphql/scalars.js';
import type { PointKind } from '../point.entity.js';
import type { RulesetChanges, RulesetDetails } from '../rulesets.service.js';
import { PointKindEnum } from './point.object.js';

@ArgsType()
export class RulesetsArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true })
  inForceOn?: string | null;
}

@InputType({ isAbstract: true })
class OptionalRulesInput {
  @Field(() => PointKindEnum, { nullable: true, description: 'null is all kinds.' })
  pointKind?: PointKind | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  validUntil?: string | null;

  @Field(() => Int, { nullable: true })
  maxPresent?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'false: prepared, and in force on no date until it is switched on.',
  })
  active?: boolean;
}

@InputType('CreateRulesetInput')
export class CreateRulesetInput extends OptionalRulesInput implements RulesetDetails {
  @Field(() => String)
  name!: string;

  @Field(() => Int, { defaultValue: 0 })
  cohortGapMinutes: number = 0;

  @Field(() => Float, { defaultValue: 0.05 })
  riskLimit: number = 0.05;
}

@InputType('UpdateRulesetInput', { description: 'What is left out stays as it is.' })
export class UpdateRulesetInput
  extends IntersectionType(ChangeOf, OptionalRulesInput)
  implements RulesetChanges
{
  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => Int, { nullable: true })
  cohortGapMinutes?: number;

  @Field(() => Float, { nullable: true })
  riskLimit?: number;
}
