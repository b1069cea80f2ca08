import {
  Args,
  Field,
  InputType,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { RECIPIENT_ID } from '../../graphql/descriptions.js';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { Allow, type Caller, CurrentCaller } from '../../identity/index.js';
import type { OutcomeKind, SideItem } from '../../ledger/index.js';
import { DriverDayService } from '../driver-day.service.js';
import { OutcomeNotes } from '../outcome-notes.js';
import { OutcomesService } from '../outcomes.service.js';
import { RecordedHandoutsService } from '../recorded-handouts.service.js';
import { DriverStopObject, toDriverStopObject } from './driver-stop.object.js';
import {
  OutcomeKindEnum,
  OutcomeObject,
  OutcomeResult,
  SideItemEnum,
  toOutcomeObject,
} from './outcome.object.js';

@InputType('RecordOutcomeInput', { description: 'What became of a handout, as a device reports it.' })
export class RecordOutcomeInput {
  @Field(() => IdScalar, {
    description: 'Made by the device. Reporting the same again under it changes nothing.',
  })
  id!: string;

  @Field(() => IdScalar, { description: 'The plan that the crew drove by: published, or superseded since.' })
  planId!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => OutcomeKindEnum, { description: 'What became of it.' })
  kind!: OutcomeKind;

  @Field(() => InstantScalar, { description: 'When it happened, by the clock of the device.' })
  deviceTime!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Free text of at most 2000 characters, sealed at rest; null for none.',
  })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a delivery: doses handed over, at least 1, at most as many as planned; all of them if left out. ' +
      'Fewer are for the first days.',
  })
  doses?: number | null;

  @Field(() => [SideItemEnum], { defaultValue: [], description: 'What was handed over beside the doses.' })
  sideItems!: SideItem[];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'At a point: when the person came. Null where it was not seen.',
  })
  arrivedAt?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'At a point: when it was their turn. Null where it was not seen.',
  })
  serviceStartAt?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'At a point: when they left. Null where it was not seen.',
  })
  departedAt?: string | null;
}

@InputType('RecordHandoutInput', {
  description: 'What became of a handout, as LAR staff write it down afterwards.',
})
class RecordHandoutInput {
  @Field(() => IdScalar, {
    description: 'Made by the client. Recording the same again under it changes nothing.',
  })
  id!: string;

  @Field(() => IdScalar, { description: RECIPIENT_ID })
  recipientId!: string;

  @Field(() => DateScalar, { description: 'The day on which it happened: today or a past day.' })
  date!: string;

  @Field(() => OutcomeKindEnum, { description: 'What became of it.' })
  kind!: OutcomeKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of doses that were given: the first day that they are for; the date itself if left out.',
  })
  coversFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Of doses that were given: the last day that they are for, included; the first one if left out. ' +
      'An injection lasts as the order says.',
  })
  coversUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Free text of at most 2000 characters, sealed at rest; null for none.',
  })
  note?: string | null;
}

const dateOf = (instant: string | null | undefined): Date | null =>
  instant == null ? null : new Date(instant);

@Resolver(() => OutcomeObject)
export class DeliveryResolver {
  constructor(
    private readonly day: DriverDayService,
    private readonly outcomes: OutcomesService,
    private readonly records: RecordedHandoutsService,
    private readonly notes: OutcomeNotes,
  ) {}

  @Allow('DRIVER')
  @Query(() => [DriverStopObject], {
    description: "The stops of the caller's own shifts in the published plan, in order; empty without one.",
  })
  async myStops(
    @Args('date', { type: () => DateScalar, description: 'The working day.' }) date: string,
    @CurrentCaller() caller: Caller,
  ): Promise<DriverStopObject[]> {
    return (await this.day.stopsOf(caller, date)).map(toDriverStopObject);
  }

  @Allow('DRIVER', 'LAR_STAFF')
  @Mutation(() => OutcomeResult.union, {
    description:
      'Writes down what became of a handout; it is never edited. Drivers report their own shifts, LAR staff any handout.',
  })
  recordOutcome(
    @Args('input', { description: 'The report.' })
    { deviceTime, arrivedAt, serviceStartAt, departedAt, ...input }: RecordOutcomeInput,
    @CurrentCaller() caller: Caller,
  ): Promise<Result<OutcomeObject>> {
    const report = {
      ...input,
      deviceTime: new Date(deviceTime),
      arrivedAt: dateOf(arrivedAt),
      serviceStartAt: dateOf(serviceStartAt),
      departedAt: dateOf(departedAt),
    };
    return OutcomeResult.answer(() => this.outcomes.record(report, caller), toOutcomeObject);
  }

  @Allow('LAR_STAFF')
  @Mutation(() => OutcomeResult.union, {
    description:
      'Writes down what became of a handout of today or a past day that no round or point has reported, planned or not.',
  })
  recordHandout(
    @Args('input', { description: 'What happened.' }) input: RecordHandoutInput,
    @CurrentCaller() caller: Caller,
  ): Promise<Result<OutcomeObject>> {
    return OutcomeResult.answer(() => this.records.record(input, caller), toOutcomeObject);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'In the words of the person who reported it; null for none.',
  })
  note(@Parent() outcome: OutcomeObject): string | null {
    return this.notes.open(outcome);
  }
}
