import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ID, VERSION } from '../../graphql/descriptions.js';
import { clockTime } from '../../graphql/clock-time.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { resultOf } from '../../graphql/result.js';
import { IdScalar, TimeScalar } from '../../graphql/scalars.js';
import type { Recipient, RecipientMode } from '../recipient.entity.js';

export const RecipientModeEnum = enumOf<RecipientMode>(
  'RecipientMode',
  {
    HOME: 'They are brought home.',
    PICKUP: 'The recipient collects them at a point.',
    FLEXIBLE: 'Either, as the plan has it.',
  },
  'How a recipient gets the doses.',
);

@ObjectType('Window', {
  description: 'When a handout may start, both ends included.',
})
export class WindowObject {
  @Field(() => TimeScalar, {
    nullable: true,
    description: 'Not before this; null for as early as there is service.',
  })
  earliest!: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'Not after this; null for as late as there is service.',
  })
  latest!: string | null;
}

@ObjectType('Recipient', { description: 'A person in the programme, by alias. Who it is: see `identities`.' })
export class RecipientObject {
  @Field(() => IdScalar, { description: ID })
  id!: string;

  @Field(() => String, {
    description: 'The only name that drivers and partners see, unique in the municipality.',
  })
  alias!: string;

  @Field(() => RecipientModeEnum, { description: 'How they get the doses.' })
  mode!: RecipientMode;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'When they mostly collect; null where none is recorded.',
  })
  usualTime!: string | null;

  @Field(() => WindowObject, { description: 'When a handout may start.' })
  window!: WindowObject;

  @Field(() => Int, { description: 'How long a handover takes.' })
  serviceMinutes!: number;

  @Field(() => Int, { description: 'How many of the crew must be at the door, 1 or 2.' })
  staffRequired!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A group that is kept apart from others at points; null for none.',
  })
  cohort!: string | null;

  @Field(() => String, { description: 'Language code of what they are told.' })
  language!: string;

  @Field(() => Int, { description: VERSION })
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
