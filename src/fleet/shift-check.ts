import type { CivilDate } from '../shared/civil-time.js';
import { InputCheck } from '../shared/input-check.js';
import { BREAK_MINUTES, breakOutsideShift } from './fields.js';
import type { FleetFaultCode } from './refusals.js';
import { CHOOSE_EACH_ONCE, NO_CREW_OR_SOMEONE_TWICE } from './texts.js';

/** Times are HH:MM. */
export interface ShiftDetails {
  readonly date: CivilDate;
  readonly start: string;
  readonly end: string;
  readonly vehicleId: string;
  /** The crew, the driver first. */
  readonly staffIds: readonly string[];
  readonly startPointId: string;
  /** Left out: it may end anywhere. */
  readonly endPointId?: string | null;
  readonly breakMinutes: number;
  /** The break must start in this window. */
  readonly breakEarliest?: string | null;
  readonly breakLatest?: string | null;
}

/** @throws Refusal INPUT_INVALID with every fault found */
export function checkShift(input: ShiftDetails): void {
  const check = new InputCheck<FleetFaultCode>();
  check.inOrder(['start', input.start], ['end', input.end], 'must differ');
  if (input.staffIds.length === 0 || new Set(input.staffIds).size !== input.staffIds.length) {
    check.fault('staffIds', 'CREW', NO_CREW_OR_SOMEONE_TWICE, CHOOSE_EACH_ONCE);
  }
  check.between('breakMinutes', input.breakMinutes, ...BREAK_MINUTES);
  if (input.breakMinutes > 0) checkBreak(check, input);
  check.done();
}

function checkBreak(
  check: InputCheck<FleetFaultCode>,
  { start, end, breakMinutes, breakEarliest, breakLatest }: ShiftDetails,
): void {
  check.text('breakEarliest', breakEarliest ?? null, 5);
  check.text('breakLatest', breakLatest ?? null, 5);
  if (breakEarliest == null || breakLatest == null) return;
  check.inOrder(['breakEarliest', breakEarliest], ['breakLatest', breakLatest]);
  const outside = breakOutsideShift({
    start,
    end,
    minutes: breakMinutes,
    earliest: breakEarliest,
    latest: breakLatest,
  });
  if (!outside) return;
  const where = outside.at === 'earliest' ? 'breakEarliest' : 'breakLatest';
  check.fault(where, 'BREAK_OUTSIDE', outside.message, outside.remedy);
}
