import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { PointKind } from '../point.entity.js';
import type { Ruleset } from '../ruleset.entity.js';
import { PointKindEnum } from './point.object.js';

@ObjectType('Ruleset', {
  description: 'Infection control rules: caps and separations at points over a period.',
})
export class RulesetObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, { description: 'Unique among rules for the same kind of point.' })
  name!: string;

  @Field(() => PointKindEnum, {
    nullable: true,
    description: 'The kind of point that they hold for; null for all kinds.',
  })
  pointKind!: PointKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; null for always so far.' })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null for until further notice.',
  })
  validUntil!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most people at one point at once, where its own cap is higher; null: each point keeps its own.',
  })
  maxPresent!: number | null;

  @Field(() => Int, { description: 'Minutes between recipients of two cohorts at one point.' })
  cohortGapMinutes!: number;

  @Field(() => Float, {
    description: 'The highest probability, 0 to 1, over a day, of more people than the cap at once.',
  })
  riskLimit!: number;

  @Field(() => Boolean, {
    description:
      'Whether they hold in their period; prepared rules hold on no date until they are switched on.',
  })
  active!: boolean;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

export const RulesetConnection = connectionOf('Ruleset', RulesetObject);
export const RulesetResult = resultOf('Ruleset', RulesetObject);

export const toRulesetObject = (row: Ruleset): RulesetObject => ({
  id: row.id,
  name: row.name,
  pointKind: row.pointKind === '*' ? null : row.pointKind,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  maxPresent: row.maxPresent,
  cohortGapMinutes: row.cohortGapMinutes,
  riskLimit: row.riskLimit,
  active: row.active,
  version: row.version,
});
