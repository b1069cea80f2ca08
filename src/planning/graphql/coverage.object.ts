import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { TextObject } from '../../graphql/text.object.js';
import type { CoverageState, DayCoverage, Gap, Remedy } from '../../dispensing/index.js';
import { CoverageStateEnum } from '../../plans/index.js';
import type { RecipientCoverage } from '../coverage/index.js';

@ObjectType('GapRemedy', { description: 'The smallest change that would close the gap, or a part of it.' })
export class GapRemedyObject {
  @Field(() => String)
  kind!: string;

  @Field(() => DateScalar, { nullable: true })
  date!: string | null;

  @Field(() => Int, { nullable: true, description: 'The take-home limit that it takes.' })
  doses!: number | null;

  @Field(() => TextObject)
  message!: TextObject;
}

@ObjectType('Gap', { description: 'Days in a row without a dose, for one reason.' })
export class GapObject {
  @Field(() => String)
  code!: string;

  @Field(() => [DateScalar])
  dates!: readonly string[];

  @Field(() => TextObject)
  message!: TextObject;

  @Field(() => [GapRemedyObject], { description: 'At least one.' })
  closedBy!: GapRemedyObject[];
}

@ObjectType('CoverageDay')
export class CoverageDayObject {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => CoverageStateEnum)
  state!: CoverageState;

  @Field(() => DateScalar, { nullable: true, description: 'The handout that covers the day.' })
  by!: string | null;

  @Field(() => GapObject, { nullable: true })
  gap!: GapObject | null;
}

@ObjectType('RecipientCoverage', {
  description: 'Every day with an order in force, each exactly one of four states.',
})
export class RecipientCoverageObject {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => String)
  alias!: string;

  @Field(() => [CoverageDayObject])
  days!: CoverageDayObject[];
}

export const RecipientCoverageConnection = connectionOf('RecipientCoverage', RecipientCoverageObject);

export const toRecipientCoverageObject = (coverage: RecipientCoverage): RecipientCoverageObject => ({
  recipientId: coverage.recipientId,
  alias: coverage.alias,
  days: coverage.days.map(toCoverageDayObject),
});

export const toCoverageDayObject = ({ date, state, by, gap }: DayCoverage): CoverageDayObject => ({
  date,
  state,
  by,
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
