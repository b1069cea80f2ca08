import {
  Args,
  Context,
  Field,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ALIAS, RECIPIENT_ID } from '../../graphql/descriptions.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/connection.js';
import { enumOf } from '../../graphql/enum.js';
import { loader } from '../../graphql/loader.js';
import { pageIn, pageOf } from '../../graphql/page.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { addDays } from '../../shared/civil-time.js';
import { RecipientObject } from '../../recipients/index.js';
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

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day without handouts, where they are held; null otherwise.',
  })
  heldFrom!: string | null;
}

const MissedDosesConnection = connectionOf('MissedDoses', MissedDosesObject);

const toMissedDosesObject = (missed: RecipientMissedDoses): MissedDosesObject => ({
  recipientId: missed.recipientId,
  alias: missed.alias,
  level: missed.level,
  days: missed.days,
  since: missed.since,
  heldFrom: missed.level === 'HOLD' && missed.reachedOn !== null ? addDays(missed.reachedOn, 1) : null,
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

/** What a recipient's days that are over ask for today, read for all recipients of the answer at once. */
@Resolver(() => RecipientObject)
export class RecipientMissedDosesResolver {
  constructor(private readonly service: MissedDosesService) {}

  @ResolveField(() => MissedDosesObject, {
    nullable: true,
    description:
      'Days in a row without a dose up to yesterday, and what they ask for; null where they ask for nothing.',
  })
  async missedDoses(
    @Parent() { id }: RecipientObject,
    @Context() context: object,
  ): Promise<MissedDosesObject | null> {
    const missed = await loader(context, 'missedDoses', (ids) => this.service.now(ids)).load(id);
    return missed === null ? null : toMissedDosesObject(missed);
  }
}
