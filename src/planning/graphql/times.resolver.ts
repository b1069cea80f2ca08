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
import { POINT, RECIPIENT } from '../../graphql/descriptions.js';
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
  @Field(() => DateScalar, { description: 'The working day, or the first of several.' })
  date!: string;

  @Field(() => IdScalar, { nullable: true, description: 'Only those at this point; all if left out.' })
  point?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'Only those of this recipient; all if left out.' })
  recipient?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: `For one recipient: the last of the days from \`date\` on, included; at most ${MOST_DAYS} days.`,
  })
  until?: string | null;
}

@ArgsType()
class FreeTimesArgs {
  @Field(() => IdScalar, { description: 'The point to collect at.' })
  point!: string;

  @Field(() => DateScalar, { description: 'The day of the handout.' })
  date!: string;

  @Field(() => IdScalar, { description: 'The recipient who is to collect.' })
  recipient!: string;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'A draft to look in; among the times that count if left out.',
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
    description: 'Every start on the grid of a point that is still to come, with the risk of taking it.',
  })
  async freeTimes(@Args() { point, date, recipient, plan = null }: FreeTimesArgs): Promise<FreeTimeObject[]> {
    return (await this.free.freeTimes({ point, date, recipient, plan })).map(toFreeTimeObject);
  }

  @Allow('DISPATCHER', 'LAR_STAFF')
  @Mutation(() => HeldTimeResult.union, {
    description:
      'Books or moves a time; it counts at once, and planning keeps it. Refused with the rules that it would break.',
  })
  bookTime(
    @Args('input', { description: 'The time, and what it replaces.' }) { override, ...input }: BookTimeInput,
  ): Promise<Result<HeldTimeObject>> {
    return HeldTimeResult.answer(
      () => this.times.book({ ...input, override: override?.reason ?? null }),
      toHeldTimeObject,
    );
  }

  @Allow('DISPATCHER', 'LAR_STAFF')
  @Mutation(() => HeldTimeResult.union, {
    description:
      'Takes a time back, also out of the published plan and the draft that is named; the answer is the time as it was.',
  })
  cancelTime(
    @Args('id', { type: () => IdScalar, description: 'The time to take back.' }) id: string,
    @Args('plan', { type: () => IdScalar, nullable: true, description: 'A draft to take it out of too.' })
    plan: string | null,
  ): Promise<Result<HeldTimeObject>> {
    return HeldTimeResult.answer(() => this.times.cancel(id, plan ?? null), toHeldTimeObject);
  }

  @ResolveField(() => PointObject, { nullable: true, description: POINT })
  async point(@Parent() { pointId }: HeldTimeObject, @Context() context: object) {
    const row = await loader(context, 'point', (ids) => this.points.findAll(ids)).load(pointId);
    return row && toPointObject(row);
  }

  @ResolveField(() => RecipientObject, { nullable: true, description: RECIPIENT })
  async recipient(@Parent() { recipientId }: HeldTimeObject, @Context() context: object) {
    const row = await loader(context, 'recipient', (ids) => this.recipients.findAll(ids)).load(recipientId);
    return row && toRecipientObject(row);
  }
}
