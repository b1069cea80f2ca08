import { addDays, type CivilDate, dayNumber, weekdayOf } from '../../shared/civil-time.js';
import { groupBy } from '../../shared/group-by.js';
import { isPublicHoliday } from '../../shared/holidays.js';
import { PATTERN_DAYS, type Round } from '../round/index.js';

type RosterRecord = Round['roster'];
type RosterShift = RosterRecord['shifts'][number];

const SUNDAY = 6;

/**
 * The shifts of any day, recorded or expected. Between the first and the last day with a recorded shift the record is
 * complete: a day without shifts is a day without driving. Outside it nothing is known yet, and a roster that ends on
 * Friday must not turn next week into a gap. Such a day is expected to be like the nearest recorded day of its weekday
 * that is no public holiday. A public holiday is expected to have no shifts, and so is a Sunday without a recorded
 * Sunday; any other weekday without a pattern is like the nearest recorded day.
 */
export class ExpectedShifts {
  private readonly byDate: Map<CivilDate, RosterShift[]>;

  constructor(private readonly record: RosterRecord) {
    this.byDate = groupBy(record.shifts, ({ date }) => date);
  }

  shiftsOn(date: CivilDate): readonly RosterShift[] {
    const known = this.byDate.get(date);
    if (known) return known;
    const { first, last } = this.record;
    if (first === null || last === null) return [];
    const expected = date > last ? this.like(date, last, -1) : date < first ? this.like(date, first, 1) : [];
    this.byDate.set(date, expected);
    return expected;
  }

  /** The shifts of the recorded day like `date` that is nearest to `edge`, going into the record by `step` days. */
  private like(date: CivilDate, edge: CivilDate, step: 1 | -1): RosterShift[] {
    if (isPublicHoliday(date)) return [];
    const weekday = weekdayOf(dayNumber(date));
    for (let k = 0; k < PATTERN_DAYS; k++) {
      const day = addDays(edge, k * step);
      if (day < this.record.first! || day > this.record.last!) break;
      if (weekdayOf(dayNumber(day)) === weekday && !isPublicHoliday(day)) return this.byDate.get(day) ?? [];
    }
    return weekday === SUNDAY ? [] : (this.byDate.get(edge) ?? []);
  }
}
