import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OPENING_HOURS } from '../../../graphql/descriptions.js';
import { DateScalar, IdScalar, TimeScalar } from '../../../graphql/scalars.js';
import type { Measures, WeekdayName } from '../measures.js';
import { WeekdayEnum } from './measures.inputs.js';

@ObjectType('RulesetSwitch', { description: 'A ruleset that is switched on or off.' })
export class RulesetSwitchObject {
  @Field(() => IdScalar, { description: 'The rules that are switched.' })
  rulesetId!: string;

  @Field(() => Boolean, { description: 'On or off from the first day of the period.' })
  on!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which they are on; null until they are switched off.',
  })
  until!: string | null;
}

@ObjectType('ExtraShift', { description: 'One more shift on days of the period.' })
export class ExtraShiftObject {
  @Field(() => [WeekdayEnum], { description: 'The days on which it is out; every day if empty.' })
  weekdays!: WeekdayName[];

  @Field(() => TimeScalar, { description: 'When the crew begins work, at the start point.' })
  start!: string;

  @Field(() => TimeScalar, { description: 'When the crew is off duty.' })
  end!: string;

  @Field(() => IdScalar, { description: 'The vehicle that is used.' })
  vehicleId!: string;

  @Field(() => [IdScalar], { description: 'The crew, the driver first.' })
  staffIds!: string[];

  @Field(() => IdScalar, { description: 'The point where it starts and loads.' })
  startPointId!: string;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'The point where it ends; null where it may end anywhere.',
  })
  endPointId!: string | null;

  @Field(() => Int, { description: 'Length of the break; 0 for none.' })
  breakMinutes!: number;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'The break starts no earlier than this; null without one.',
  })
  breakEarliest!: string | null;

  @Field(() => TimeScalar, {
    nullable: true,
    description: 'The break starts no later than this; null without one.',
  })
  breakLatest!: string | null;
}

@ObjectType('OtherHours', { description: 'Other opening hours for a point.' })
export class OtherHoursObject {
  @Field(() => String, { description: OPENING_HOURS })
  openingHours!: string;

  @Field(() => IdScalar, { description: 'The point whose hours change.' })
  pointId!: string;
}

@ObjectType('Measures', { description: 'Rules, crews and opening hours that change together.' })
export class MeasuresObject {
  @Field(() => [RulesetSwitchObject], { description: 'Rules that are switched on or off.' })
  rulesets!: RulesetSwitchObject[];

  @Field(() => [ExtraShiftObject], { description: 'Shifts that are added.' })
  shifts!: ExtraShiftObject[];

  @Field(() => [OtherHoursObject], { description: 'Points with other opening hours.' })
  hours!: OtherHoursObject[];
}

export const toMeasuresObject = ({ rulesets, shifts, hours }: Measures): MeasuresObject => ({
  rulesets: rulesets.map(({ rulesetId, on, until }) => ({ rulesetId, on, until: until ?? null })),
  shifts: shifts.map((shift) => ({
    weekdays: [...shift.weekdays],
    start: shift.start,
    end: shift.end,
    vehicleId: shift.vehicleId,
    staffIds: [...shift.staffIds],
    startPointId: shift.startPointId,
    endPointId: shift.endPointId ?? null,
    breakMinutes: shift.breakMinutes,
    breakEarliest: shift.breakEarliest ?? null,
    breakLatest: shift.breakLatest ?? null,
  })),
  hours: hours.map(({ pointId, openingHours }) => ({ pointId, openingHours })),
});
