import { Field, InputType } from '@nestjs/graphql';
import { WorkingHoursInput } from '../../../fleet/index.js';
import { enumOf } from '../../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../../graphql/scalars.js';
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
export class ExtraShiftInput extends WorkingHoursInput implements ExtraShift {
  @Field(() => [WeekdayEnum], { defaultValue: [], description: 'None named: every day.' })
  weekdays: WeekdayName[] = [];
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
