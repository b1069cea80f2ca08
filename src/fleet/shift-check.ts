import { parseClockTime } from '../shared/civil-time.js';
import { InputCheck } from '../shared/input-check.js';
import type { ShiftDetails } from './shifts.service.js';
import type { FleetFaultCode } from './refusals.js';

/** @throws Refusal INPUT_INVALID with every fault found */
export function checkShift(input: ShiftDetails): void {
  const check = new InputCheck<FleetFaultCode>();
  check.inOrder(['start', input.start], ['end', input.end], 'must differ');
  if (input.staffIds.length === 0 || new Set(input.staffIds).size !== input.staffIds.length) {
    check.fault(
      'staffIds',
      'CREW',
      {
        nb: 'Vakten har ingen ansatte, eller en ansatt to ganger.',
        en: 'The shift has no staff, or somebody twice.',
      },
      {
        nb: 'Velg hver ansatt én gang, sjåføren først.',
        en: 'Choose each staff member once, the driver first.',
      },
    );
  }
  check.between('breakMinutes', input.breakMinutes, 0, 240);
  if (input.breakMinutes > 0) checkBreak(check, input);
  check.done();
}

/** Every start that the window allows must leave the whole break inside the shift. */
function checkBreak(
  check: InputCheck<FleetFaultCode>,
  { start, end, breakMinutes, breakEarliest, breakLatest }: ShiftDetails,
): void {
  check.text('breakEarliest', breakEarliest ?? null, 5);
  check.text('breakLatest', breakLatest ?? null, 5);
  if (breakEarliest == null || breakLatest == null) return;
  check.inOrder(['breakEarliest', breakEarliest], ['breakLatest', breakLatest]);
  const tooEarly = breakEarliest < start;
  if (!tooEarly && parseClockTime(breakLatest) + breakMinutes <= parseClockTime(end)) return;
  check.fault(
    tooEarly ? 'breakEarliest' : 'breakLatest',
    'BREAK_OUTSIDE',
    {
      nb: `Pausen får ikke plass i vakten (${start}–${end}).`,
      en: `The break does not fit in the shift (${start}–${end}).`,
    },
    {
      nb: 'La pausen starte etter vaktens start og være over før dens slutt.',
      en: 'Let the break start after the shift starts and be over before it ends.',
    },
  );
}
