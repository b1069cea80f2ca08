import {
  Args,
  ArgsType,
  Context,
  Field,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { type Connection, PageArgs } from '../../graphql/connection.js';
import { loader } from '../../graphql/loader.js';
import { pageIn, pageOf } from '../../graphql/page.js';
import { checkPeriod, MOST_DAYS } from '../../graphql/period.js';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar } from '../../graphql/scalars.js';
import { Allow } from '../../identity/index.js';
import { PointObject, PointsService, timesHeldBy, timesHeldOn, toPointObject } from '../../points/index.js';
import { RecipientObject, RecipientsService, toRecipientObject } from '../../recipients/index.js';
import { BookingTimesService, FreeTimesService } from '../booking/index.js';
import {
  BookTimeInput,
  FreeTimeObject,
  HeldTimeConnection,
  HeldTimeObject,
  HeldTimeResult,
  toFreeTimeObject,
  toHeldTimeObject,
} from './times.objects.js';

@ArgsType()
class HeldTimesArgs extends PageArgs {
  @Field(() => DateScalar)
  date!: string;

  @Field(() => IdScalar, { nullable: true })
  point?: string | null;

  @Field(() => IdScalar, { nullable: true })
  recipient?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: `For one recipient: the last of the days from \`date\` on, included; at most ${MOST_DAYS} days.`,
  })
  until?: string | null;
}

@ArgsType()
class FreeTimesArgs {
  @Field(() => IdScalar)
  point!: string;

  @Field(() => DateScalar)
  date!: string;

  @Field(() => IdScalar)
  recipient!: string;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'A draft to look in; left out: the times that count.',
  })
  plan?: string | null;
}

/** Times at points: which are held, which are free and at what risk, and setting them by hand. */
@Resolver(() => HeldTimeObject)
export class TimesResolver {
  constructor(
    private readonly times: BookingTimesService,
    private readonly free: FreeTimesService,
    private readonly points: PointsService,
    private readonly recipients: RecipientsService,
  ) {}

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => HeldTimeConnection, { description: 'The times that count on a date, in order.' })
  async heldTimes(
    @Args() { date, point, recipient, until, ...args }: HeldTimesArgs,
  ): Promise<Connection<HeldTimeObject>> {
    const last = recipient == null ? date : (until ?? date);
    checkPeriod(date, last);
    const times = await (recipient == null ? timesHeldOn(date) : timesHeldBy(recipient, date, last));
    const rows = times.filter((row) => point == null || row.pointId === point);
    const key = ({ startsAt, id }: (typeof rows)[number]): string => `${startsAt.toISOString()} ${id}`;
    return pageIn(rows, pageOf(args), key, toHeldTimeObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF', 'ADMIN')
  @Query(() => [FreeTimeObject], {
    description: "Every start on the point's grid that is still to come, with the risk of taking it.",
  })
  async freeTimes(@Args() { point, date, recipient, plan = null }: FreeTimesArgs): Promise<FreeTimeObject[]> {
    return (await this.free.freeTimes({ point, date, recipient, plan })).map(toFreeTimeObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF')
  @Mutation(() => HeldTimeResult.union, {
    description:
      'Books or moves a time; it counts at once, and planning keeps it. Refused with the rules it would break.',
  })
  bookTime(@Args('input') { override, ...input }: BookTimeInput): Promise<Result<HeldTimeObject>> {
    return HeldTimeResult.answer(
      () => this.times.book({ ...input, override: override?.reason ?? null }),
      toHeldTimeObject,
    );
  }

  @Allow('DISPATCHER', 'LAR_STAFF')
  @Mutation(() => HeldTimeResult.union, {
    description:
      'Takes a time back, also out of the published plan and a draft that is named. Answers with what was.',
  })
  cancelTime(
    @Args('id', { type: () => IdScalar }) id: string,
    @Args('plan', { type: () => IdScalar, nullable: true }) plan: string | null,
  ): Promise<Result<HeldTimeObject>> {
    return HeldTimeResult.answer(() => this.times.cancel(id, plan ?? null), toHeldTimeObject);
  }

  @ResolveField(() => PointObject, { nullable: true })
  async point(@Parent() { pointId }: HeldTimeObject, @Context() context: object) {
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(pointId);
    return row && toPointObject(row);
  }

  @ResolveField(() => RecipientObject, { nullable: true })
  async recipient(@Parent() { recipientId }: HeldTimeObject, @Context() context: object) {
    const row = await loader(context, 'recipient', (ids) => this.recipients.findAll(ids)).load(recipientId);
    return row && toRecipientObject(row);
  }
}
