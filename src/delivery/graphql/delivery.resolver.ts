import { Args, Field, InputType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Result } from '../../graphql/result.js';
import { DateScalar, IdScalar, InstantScalar } from '../../graphql/scalars.js';
import { Allow, type Caller, CurrentCaller } from '../../identity/index.js';
import type { OutcomeKind, SideItem } from '../../ledger/index.js';
import { DriverDayService } from '../driver-day.service.js';
import { OutcomesService } from '../outcomes.service.js';
import { DriverStopObject, toDriverStopObject } from './driver-stop.object.js';
import {
  OutcomeKindEnum,
  OutcomeObject,
  OutcomeResult,
  SideItemEnum,
  toOutcomeObject,
} from './outcome.object.js';

@InputType('RecordOutcomeInput')
export class RecordOutcomeInput {
  @Field(() => IdScalar, {
    description: 'Made by the device; saying the same again under it changes nothing.',
  })
  id!: string;

  @Field(() => IdScalar)
  planId!: string;

  @Field(() => IdScalar)
  recipientId!: string;

  @Field(() => OutcomeKindEnum)
  kind!: OutcomeKind;

  @Field(() => InstantScalar, { description: "When it happened, by the device's clock." })
  deviceTime!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [SideItemEnum], { defaultValue: [], description: 'Handed over beside the doses.' })
  sideItems!: SideItem[];

  @Field(() => InstantScalar, { nullable: true, description: 'At a point: when the person came.' })
  arrivedAt?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'At a point: when it was their turn.' })
  serviceStartAt?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'At a point: when they were done.' })
  departedAt?: string | null;
}

const dateOf = (instant: string | null | undefined): Date | null =>
  instant == null ? null : new Date(instant);

@Resolver(() => OutcomeObject)
export class DeliveryResolver {
  constructor(
    private readonly day: DriverDayService,
    private readonly outcomes: OutcomesService,
  ) {}

  @Allow('DRIVER')
  @Query(() => [DriverStopObject], {
    description: "The caller's stops of the published plan, in their order.",
  })
  async myStops(
    @Args('date', { type: () => DateScalar }) date: string,
    @CurrentCaller() caller: Caller,
  ): Promise<DriverStopObject[]> {
    return (await this.day.stopsOf(caller, date)).map(toDriverStopObject);
  }

  @Allow('DRIVER', 'LAR_STAFF')
  @Mutation(() => OutcomeResult.union, {
    description:
      'Drivers: for handouts of their own shift. LAR staff: for any, also those collected at a point.',
  })
  recordOutcome(
    @Args('input')
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

  @ResolveField(() => String, { nullable: true, description: 'In the words of whoever was there.' })
  note(@Parent() outcome: OutcomeObject): string | null {
    return this.outcomes.note(outcome);
  }
}
