import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID } from '../../graphql/descriptions.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import type { Conflict } from '../conflict.entity.js';

@ObjectType('Conflict', { description: 'Two recipients who must not be at one point close in time.' })
export class ConflictObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => Int, { description: 'Minutes that must lie between the two.' })
  minGapMinutes!: number;

  @Field(() => [IdScalar], { description: 'The two recipients.' })
  recipientIds!: string[];
}

export const ConflictResult = resultOf('Conflict', ConflictObject);

export const toConflictObject = (row: Conflict): ConflictObject => ({
  id: row.id,
  minGapMinutes: row.minGapMinutes,
  recipientIds: [row.recipientAId, row.recipientBId],
});
