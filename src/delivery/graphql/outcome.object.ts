import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enum.js';
import { osloInstant } from '../../graphql/oslo-instant.js';
import { resultOf } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import type { Outcome, OutcomeKind, SideItem } from '../../ledger/index.js';

export const OutcomeKindEnum = enumOf(
  'OutcomeKind',
  ['DELIVERED', 'NOT_HOME', 'REFUSED', 'ID_FAILED'],
  'What became of a handout.',
);

export const SideItemEnum = enumOf(
  'SideItem',
  ['FOOD', 'EQUIPMENT', 'HYGIENE', 'LETTER'],
  'What goes along with the doses on a round.',
);

@ObjectType('Outcome', { description: 'What happened at the door. Appended, never edited.' })
export class OutcomeObject {
  @Field(() => IdScalar, { description: 'Made by the device.' })
  id!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => OutcomeKindEnum)
  kind!: OutcomeKind;

  @Field(() => InstantScalar, { description: "By the device's clock." })
  deviceTime!: string;

  @Field(() => [SideItemEnum], { description: 'Handed over beside the doses.' })
  sideItems!: SideItem[];

  @Field(() => InstantScalar, { description: "By the service's clock." })
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
  sideItems: row.sideItems,
  recordedAt: osloInstant(row.recordedAt),
  noteSealed: row.noteSealed,
});
