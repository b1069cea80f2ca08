import { Field, Int, ObjectType } from '@nestjs/graphql';
import { clockTime } from '../../graphql/clock-time.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { Recipient, RecipientMode } from '../recipient.entity.js';

export const RecipientModeEnum = enumOf(
  'RecipientMode',
  ['HOME', 'PICKUP', 'FLEXIBLE'],
  'Brought home, collected at a point, or either.',
);

@ObjectType('Window', {
  description: 'When a handout may start: both ends included; null is as early or late as there is service.',
})
export class WindowObject {
  @Field(() => TimeScalar, { nullable: true })
  earliest!: string | null;

  @Field(() => TimeScalar, { nullable: true })
  latest!: string | null;
}

@ObjectType('Recipient', { description: 'A person in the programme, by alias. Who it is: see `identities`.' })
export class RecipientObject {
  @Field(() => IdScalar)
  id!: string;

  @Field(() => String, { description: 'The only name that drivers and partners see.' })
  alias!: string;

  @Field(() => RecipientModeEnum)
  mode!: RecipientMode;

  @Field(() => TimeScalar, { nullable: true })
  usualTime!: string | null;

  @Field(() => WindowObject)
  window!: WindowObject;

  @Field(() => Int)
  serviceMinutes!: number;

  @Field(() => Int, { description: 'How many of the crew must be at the door: 1 or 2.' })
  staffRequired!: number;

  @Field(() => String, { nullable: true })
  cohort!: string | null;

  @Field(() => String)
  language!: string;

  @Field(() => Int)
  version!: number;

  /** For the usualPoint field; no field itself. */
  usualPointId!: string | null;
}

export const RecipientConnection = connectionOf('Recipient', RecipientObject);
export const RecipientResult = resultOf('Recipient', RecipientObject);

export const toRecipientObject = (row: Recipient): RecipientObject => ({
  id: row.id,
  alias: row.alias,
  mode: row.mode,
  usualTime: clockTime(row.usualTime),
  window: { earliest: clockTime(row.earliest), latest: clockTime(row.latest) },
  serviceMinutes: row.serviceMinutes,
  staffRequired: row.staffRequired,
  cohort: row.cohort,
  language: row.language,
  version: row.version,
  usualPointId: row.usualPointId,
});
