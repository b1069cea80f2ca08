import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../graphql/result.js';
import { IdScalar } from '../../graphql/scalars.js';
import type { Conflict } from '../conflict.entity.js';

@ObjectType('Conflict', { description: 'Two recipients who are never at one place within a gap.' })
export class ConflictObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => Int)
  minGapMinutes!: number;

  @Field(() => [IdScalar], { description: 'The two.' })
  recipientIds!: string[];
}

export const ConflictResult = resultOf('Conflict', ConflictObject);

export const toConflictObject = (row: Conflict): ConflictObject => ({
  id: row.id,
  minGapMinutes: row.minGapMinutes,
  recipientIds: [row.recipientAId, row.recipientBId],
});
