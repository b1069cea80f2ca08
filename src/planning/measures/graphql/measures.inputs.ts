import { Field, InputType } from '@nestjs/graphql';
import { WorkingHoursInput } from '../../../fleet/index.js';
import { OPENING_HOURS } from '../../../graphql/descriptions.js';
import { enumOf } from '../../../graphql/enum.js';
import { DateScalar, IdScalar } from '../../../graphql/scalars.js';
import type { ExtraShift, Measures, OtherHours, RulesetSwitch, WeekdayName } from '../measures.js';

export const WeekdayEnum = enumOf<WeekdayName>(
  'Weekday',
  {
    MO: 'Monday.',
    TU: 'Tuesday.',
    WE: 'Wednesday.',
    TH: 'Thursday.',
    FR: 'Friday.',
    SA: 'Saturday.',
    SU: 'Sunday.',
  },
  'A day of the week.',
);

@InputType('RulesetSwitchInput', { description: 'Switches a ruleset on or off.' })
export class RulesetSwitchInput implements RulesetSwitch {
  @Field(() => IdScalar, { description: 'The rules to switch.' })
  rulesetId!: string;

  @Field(() => Boolean, { description: 'On or off from the first day of the period.' })
  on!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which they are on; until they are switched off if left out.',
  })
  until?: string | null;
}

@InputType('ExtraShiftInput', { description: 'One more shift on days of the period.' })
export class ExtraShiftInput extends WorkingHoursInput implements ExtraShift {
  @Field(() => [WeekdayEnum], {
    defaultValue: [],
    description: 'The days on which it is out; every day if empty.',
  })
  weekdays: WeekdayName[] = [];
}

@InputType('OtherHoursInput', {
  description:
    "Other opening hours for a point: longer ones, or those of a partner's point that stands ready with the hours `off`.",
})
export class OtherHoursInput implements OtherHours {
  @Field(() => IdScalar, { description: 'The point whose hours change.' })
  pointId!: string;

  @Field(() => String, { description: OPENING_HOURS })
  openingHours!: string;
}

@InputType('MeasuresInput', {
  description: 'Rules, crews and opening hours that change together; 1 to 50 in all.',
})
export class MeasuresInput implements Measures {
  @Field(() => [RulesetSwitchInput], { defaultValue: [], description: 'Rules that are switched on or off.' })
  rulesets: RulesetSwitchInput[] = [];

  @Field(() => [ExtraShiftInput], { defaultValue: [], description: 'Shifts that are added.' })
  shifts: ExtraShiftInput[] = [];

  @Field(() => [OtherHoursInput], { defaultValue: [], description: 'Points with other opening hours.' })
  hours: OtherHoursInput[] = [];
}
