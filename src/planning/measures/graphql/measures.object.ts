import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, IdScalar, TimeScalar } from '../../../graphql/scalars.js';
import type { Measures, WeekdayName } from '../measures.js';
import { WeekdayEnum } from './measures.inputs.js';

@ObjectType('RulesetSwitch')
export class RulesetSwitchObject {
  @Field(() => IdScalar)
  rulesetId!: string;

  @Field(() => Boolean)
  on!: boolean;

  @Field(() => DateScalar, { nullable: true })
  until!: string | null;
}

@ObjectType('ExtraShift', { description: 'A shift more on days of the period.' })
export class ExtraShiftObject {
  @Field(() => [WeekdayEnum], { description: 'None named: every day.' })
  weekdays!: WeekdayName[];

  @Field(() => TimeScalar)
  start!: string;

  @Field(() => TimeScalar)
  end!: string;

  @Field(() => IdScalar)
  vehicleId!: string;

  @Field(() => [IdScalar], { description: 'The driver first.' })
  staffIds!: string[];

  @Field(() => IdScalar)
  startPointId!: string;

  @Field(() => IdScalar, { nullable: true })
  endPointId!: string | null;

  @Field(() => Int)
  breakMinutes!: number;

  @Field(() => TimeScalar, { nullable: true })
  breakEarliest!: string | null;

  @Field(() => TimeScalar, { nullable: true })
  breakLatest!: string | null;
}

@ObjectType('OtherHours')
export class OtherHoursObject {
  @Field(() => String)
  openingHours!: string;

  @Field(() => IdScalar)
  pointId!: string;
}

@ObjectType('Measures', { description: 'Rules, crews and places that change together.' })
export class MeasuresObject {
  @Field(() => [RulesetSwitchObject])
  rulesets!: RulesetSwitchObject[];

  @Field(() => [ExtraShiftObject])
  shifts!: ExtraShiftObject[];

  @Field(() => [OtherHoursObject])
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
