import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ALIAS, IN_WORDS, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { connectionOf } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import type { Basis, CoverageState, DayCoverage, Gap, Remedy } from '../../dispensing/index.js';
import { CoverageStateEnum, GapCodeEnum } from '../../plans/index.js';
import type { RecipientCoverage } from '../coverage/index.js';

@ObjectType('GapRemedy', { description: 'The smallest change that would close the gap, or a part of it.' })
export class GapRemedyObject {
  @Field(() => String, {
    description:
      '`OPEN_SERVICE`, `EXTRA_HANDOUT`, `OPEN_SERVICE_AND_EXTRA_HANDOUT`, `TAKE_HOME_LIMIT`, `NEW_ATTEMPT`, `RECORD_OUTCOME`, `PLACE_HANDOUT`, `RECORD_OPENING`, `DECIDE_LEFTOVERS`, `NEW_ORDER` or `FOLLOW_UP`.',
  })
  kind!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that it is about; null where it is about none, as a higher limit.',
  })
  date!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The take-home limit that the whole gap takes, for TAKE_HOME_LIMIT; null for the other kinds.',
  })
  doses!: number | null;

  @Field(() => TextObject, { description: IN_WORDS })
  message!: TextObject;
}

@ObjectType('Gap', { description: 'Days in a row without a dose, for one reason.' })
export class GapObject {
  @Field(() => GapCodeEnum, { description: 'Why they are without a dose.' })
  code!: Gap['code'];

  @Field(() => [DateScalar], { description: 'The days, in order.' })
  dates!: readonly string[];

  @Field(() => TextObject, { description: IN_WORDS })
  message!: TextObject;

  @Field(() => [GapRemedyObject], {
    description: 'What would close it, the smallest change first; at least one.',
  })
  closedBy!: GapRemedyObject[];
}

const BasisEnum = enumOf<Basis>(
  'CoverageBasis',
  {
    GIVEN: 'Doses that were handed over, or an injection that was given.',
    PLANNED: 'A handout of a published plan.',
    EXPECTED: 'A handout that the order has; no plan of its day is published yet.',
  },
  'On what a covered day rests.',
);

@ObjectType('CoverageDay', { description: 'One day of a recipient with an order in force.' })
export class CoverageDayObject {
  @Field(() => DateScalar, { description: 'The day that a dose is needed for.' })
  date!: string;

  @Field(() => CoverageStateEnum, { description: 'Whether a dose is there for the day.' })
  state!: CoverageState;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the handout that covers the day; null where none does.',
  })
  by!: string | null;

  @Field(() => BasisEnum, {
    nullable: true,
    description: 'On what the cover rests; null where there is none.',
  })
  basis!: Basis | null;

  @Field(() => Boolean, {
    description: 'Covered by a depot injection whose interval is over, within its tolerance.',
  })
  late!: boolean;

  @Field(() => GapObject, {
    nullable: true,
    description: 'The gap that the day is part of; null where it is none.',
  })
  gap!: GapObject | null;
}

@ObjectType('RecipientCoverage', {
  description: 'The days of a recipient, each in exactly one of four states.',
})
export class RecipientCoverageObject {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: ALIAS })
  alias!: string;

  @Field(() => [CoverageDayObject], {
    description: 'Each day of the period with an order in force, in order.',
  })
  days!: CoverageDayObject[];
}

export const RecipientCoverageConnection = connectionOf('RecipientCoverage', RecipientCoverageObject);

export const toRecipientCoverageObject = (coverage: RecipientCoverage): RecipientCoverageObject => ({
  recipientId: coverage.recipientId,
  alias: coverage.alias,
  days: coverage.days.map(toCoverageDayObject),
});

export const toCoverageDayObject = ({
  date,
  state,
  by,
  basis,
  late,
  gap,
}: DayCoverage): CoverageDayObject => ({
  date,
  state,
  by,
  basis,
  late,
  gap: gap && toGap(gap),
});

const toGap = ({ code, dates, detail, closedBy }: Gap): GapObject => ({
  code,
  dates,
  message: detail,
  closedBy: closedBy.map(toRemedy),
});

const toRemedy = ({ kind, date, doses, text }: Remedy): GapRemedyObject => ({
  kind,
  date,
  doses,
  message: text,
});
