import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ALIAS, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { pageIn, pageOf } from '../../graphql/page.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import type { MissedDoseLevel } from '../../dispensing/index.js';
import { MissedDosesService, type RecipientMissedDoses } from '../coverage/index.js';

const MissedDoseLevelEnum = enumOf<Exclude<MissedDoseLevel, 'NONE'>>(
  'MissedDoseLevel',
  {
    ALERT: 'Tell the doctor or the coordinator.',
    CHECK: 'A clinician sees the recipient before the next dose.',
    HOLD: 'No dose until a clinician clears it.',
  },
  'What a number of days in a row without a dose asks for. The municipality sets the limits; by default 1, 2 and 3 days.',
);

@ObjectType('MissedDoses', { description: 'Days in a row without a dose, up to the date asked for.' })
export class MissedDosesObject {
  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => String, { description: ALIAS })
  alias!: string;

  @Field(() => MissedDoseLevelEnum, { description: 'What that many days ask for.' })
  level!: MissedDoseLevel;

  @Field(() => Int, { description: 'How many, from the first missed one to the date asked for.' })
  days!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first of them; null where there is none.' })
  since!: string | null;
}

const MissedDosesConnection = connectionOf('MissedDoses', MissedDosesObject);

const toMissedDosesObject = (missed: RecipientMissedDoses): MissedDosesObject => ({
  recipientId: missed.recipientId,
  alias: missed.alias,
  level: missed.level,
  days: missed.days,
  since: missed.since,
});

@Resolver()
export class MissedDosesResolver {
  constructor(private readonly service: MissedDosesService) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => MissedDosesConnection, {
    description: 'Recipients who have reached a limit of days without a dose, in order of alias.',
  })
  async missedDoses(
    @Args('asOf', { type: () => DateScalar, description: 'The last day that is counted.' }) asOf: string,
    @Args() args: PageArgs,
  ): Promise<Connection<MissedDosesObject>> {
    return pageIn(await this.service.asOf(asOf), pageOf(args), ({ alias }) => alias, toMissedDosesObject);
  }
}
