import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connectionOf, PageArgs } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { pageIn, pageOf } from '../../graphql/page.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import type { MissedDoseLevel } from '../../dispensing/index.js';
import { MissedDosesService, type RecipientMissedDoses } from '../coverage/index.js';

const MissedDoseLevelEnum = enumOf(
  'MissedDoseLevel',
  ['ALERT', 'CHECK', 'HOLD'],
  'Tell the doctor or coordinator; look before the next dose; no dose until a clinician clears it.',
);

@ObjectType('MissedDoses', { description: 'Days in a row without a dose, up to the date asked for.' })
export class MissedDosesObject {
  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => String)
  alias!: string;

  @Field(() => MissedDoseLevelEnum)
  level!: MissedDoseLevel;

  @Field(() => Int)
  days!: number;

  @Field(() => DateScalar, { nullable: true })
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
  @Query(() => MissedDosesConnection, { description: 'Who has reached a limit of missed days, by alias.' })
  async missedDoses(
    @Args('asOf', { type: () => DateScalar }) asOf: string,
    @Args() args: PageArgs,
  ): Promise<Connection<MissedDosesObject>> {
    return pageIn(await this.service.asOf(asOf), pageOf(args), ({ alias }) => alias, toMissedDosesObject);
  }
}
