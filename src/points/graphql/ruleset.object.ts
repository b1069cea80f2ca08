import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import type { PointKind } from '../point.entity.js';
import type { Ruleset } from '../ruleset.entity.js';
import { PointKindEnum } from './point.object.js';

@ObjectType('Ruleset', { description: 'Caps and separations in force over a period.' })
export class RulesetObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PointKindEnum, { nullable: true, description: 'null is all kinds.' })
  pointKind!: PointKind | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, included.' })
  validUntil!: string | null;

  @Field(() => Int, { nullable: true, description: "Replaces a point's own cap where that is higher." })
  maxPresent!: number | null;

  @Field(() => Int, { description: 'Between people of two cohorts at one point.' })
  cohortGapMinutes!: number;

  @Field(() => Float, { description: 'Most probability, over the day, of more than the cap at once.' })
  riskLimit!: number;

  @Field(() => Boolean, { description: 'false: prepared, and in force on no date until it is switched on.' })
  active!: boolean;

  @Field(() => Int)
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
