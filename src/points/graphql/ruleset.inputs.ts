import { ArgsType, Field, Float, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { UNCHANGED_IF_LEFT_OUT } from '../../graphql/descriptions.js';
import { ChangeOf } from '../../graphql/change-of.input.js';
import { PageArgs } from '../../graphql/connection.js';
import { DateScalar } from '../../graphql/scalars.js';
import type { PointKind } from '../point.entity.js';
import type { RulesetChanges, RulesetDetails } from '../rulesets.service.js';
import { PointKindEnum } from './point.object.js';

@ArgsType()
export class RulesetsArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those that hold on this date; all if left out.',
  })
  inForceOn?: string | null;
}

@InputType({ isAbstract: true })
class OptionalRulesInput {
  @Field(() => PointKindEnum, {
    nullable: true,
    description: 'The kind of point that they hold for; null for all kinds.',
  })
  pointKind?: PointKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null for always so far.' })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null for until further notice.',
  })
  validUntil?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most people at one point at once, 1 to 1000, where its own cap is higher; null: each point keeps its own.',
  })
  maxPresent?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Set to false to prepare them: they hold on no date until they are switched on.',
  })
  active?: boolean;
}

@InputType('CreateRulesetInput', { description: 'Infection control rules to add.' })
export class CreateRulesetInput extends OptionalRulesInput implements RulesetDetails {
  @Field(() => String, {
    description: 'At most 200 characters, unique among rules for the same kind of point.',
  })
  name!: string;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Minutes between recipients of two cohorts at one point, 0 to 1440.',
  })
  cohortGapMinutes: number = 0;

  @Field(() => Float, {
    defaultValue: 0.05,
    description:
      'The highest probability, over a day, of more people than the cap at once: above 0, at most 1.',
  })
  riskLimit: number = 0.05;
}

@InputType('UpdateRulesetInput', { description: UNCHANGED_IF_LEFT_OUT })
export class UpdateRulesetInput
  extends IntersectionType(ChangeOf, OptionalRulesInput)
  implements RulesetChanges
{
  @Field(() => String, {
    nullable: true,
    description: 'At most 200 characters, unique among rules for the same kind of point.',
  })
  name?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes between recipients of two cohorts at one point, 0 to 1440.',
  })
  cohortGapMinutes?: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The highest probability, over a day, of more people than the cap at once: above 0, at most 1.',
  })
  riskLimit?: number;
}
