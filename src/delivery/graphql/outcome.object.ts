import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { Outcome, OutcomeKind, SideItem } from '../../ledger/index.js';

export const OutcomeKindEnum = enumOf<OutcomeKind>(
  'OutcomeKind',
  {
    DELIVERED: 'The doses were handed over.',
    NOT_HOME: 'The recipient was not there. At a point: did not come.',
    REFUSED: 'The recipient did not want the doses.',
    ID_FAILED: 'The recipient could not prove who they were.',
    NOT_FIT: 'The recipient was not fit to receive the doses.',
  },
  'What became of a handout.',
);

export const SideItemEnum = enumOf<SideItem>(
  'SideItem',
  {
    FOOD: 'A meal or groceries.',
    EQUIPMENT: 'Clean user equipment.',
    HYGIENE: 'Hygiene articles.',
    LETTER: 'A letter or an appointment card.',
  },
  'What is handed over beside the doses.',
);

@ObjectType('Outcome', { description: 'What was reported of a handout. Appended, never edited.' })
export class OutcomeObject {
  @Field(() => IdScalar, { description: 'Made by the device that reported it.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The working day of the handout.' })
  date!: string;

  @Field(() => OutcomeKindEnum, { description: 'What became of the handout.' })
  kind!: OutcomeKind;

  @Field(() => InstantScalar, { description: 'When it happened, by the clock of the device.' })
  deviceTime!: string;

  @Field(() => Int, { nullable: true, description: 'Doses handed over; null where none were.' })
  doses!: number | null;

  @Field(() => [DateScalar], {
    nullable: true,
    description: 'The days that the doses are for, in order; null where none were handed over.',
  })
  covers!: string[] | null;

  @Field(() => [SideItemEnum], { description: 'What was handed over beside the doses.' })
  sideItems!: SideItem[];

  @Field(() => InstantScalar, { description: 'When the service wrote it down, by its own clock.' })
  recordedAt!: string;

  /** For the field note; no field itself. */
  noteSealed!: string | null;
}

export const OutcomeResult = resultOf('Outcome', OutcomeObject);

export const toOutcomeObject = (row: Outcome): OutcomeObject => ({
  id: row.id,
  date: row.date,
  kind: row.kind,
  deviceTime: osloInstant(row.deviceTime),
  doses: row.doses,
  covers: row.covers,
  sideItems: row.sideItems,
  recordedAt: osloInstant(row.recordedAt),
  noteSealed: row.noteSealed,
});
