import { Field, InputType, Int } from '@nestjs/graphql';
import { enumOf } from '../../../graphql/enum.js';
import { DateScalar, IdScalar, TimeScalar } from '../../../graphql/scalars.js';
import type { ExtraShift, Measures, OtherHours, RulesetSwitch, WeekdayName } from '../measures.js';
import { WEEKDAYS } from '../measures.js';

export const WeekdayEnum = enumOf('Weekday', WEEKDAYS, 'A day of the week.');

@InputType('RulesetSwitchInput')
export class RulesetSwitchInput implements RulesetSwitch {
  @Field(() => IdScalar)
  rulesetId!: string;

  @Field(() => Boolean, { description: 'On or off from the first day of the period.' })
  on!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on; until switched off if left out.',
  })
  until?: string | null;
}

@InputType('ExtraShiftInput', { description: 'A shift more on days of the period.' })
export class ExtraShiftInput implements ExtraShift {
  @Field(() => [WeekdayEnum], { defaultValue: [], description: 'None named: every day.' })
  weekdays: WeekdayName[] = [];

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
  endPointId?: string | null;

  @Field(() => Int, { defaultValue: 0 })
  breakMinutes: number = 0;

  @Field(() => TimeScalar, { nullable: true })
  breakEarliest?: string | null;

  @Field(() => TimeScalar, { nullable: true })
  breakLatest?: string | null;
}

@InputType('OtherHoursInput', {
  description: "Longer hours, or those of a partner's point that stands ready with the hours `off`.",
})
export class OtherHoursInput implements OtherHours {
  @Field(() => IdScalar)
  pointId!: string;

  @Field(() => String, { description: "OpenStreetMap's opening_hours syntax." })
  openingHours!: string;
}

@InputType('MeasuresInput')
export class MeasuresInput implements Measures {
  @Field(() => [RulesetSwitchInput], { defaultValue: [] })
  rulesets: RulesetSwitchInput[] = [];

  @Field(() => [ExtraShiftInput], { defaultValue: [] })
  shifts: ExtraShiftInput[] = [];

  @Field(() => [OtherHoursInput], { defaultValue: [] })
  hours: OtherHoursInput[] = [];
}
